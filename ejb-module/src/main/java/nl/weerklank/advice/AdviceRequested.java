package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The municipality asked a council for advice; no process has begun by that alone. */
public record AdviceRequested(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
