package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The college adopted the answer or gave it back; the detail is ADOPTED or BACK. */
public record AdviceAnswerDecided(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
