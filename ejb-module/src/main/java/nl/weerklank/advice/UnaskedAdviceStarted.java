package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A council speaks by itself; the detail says TEXT_READY or DRAFT. */
public record UnaskedAdviceStarted(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
