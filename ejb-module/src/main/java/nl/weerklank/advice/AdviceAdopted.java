package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The chair adopted the advice, or gave it back; the detail is ADOPTED or BACK. */
public record AdviceAdopted(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
