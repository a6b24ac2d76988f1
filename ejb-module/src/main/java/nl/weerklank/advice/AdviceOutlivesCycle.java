package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The cycle that asked is over, and the council did advise: the answer to it is due all the same (INV-18). */
public record AdviceOutlivesCycle(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
