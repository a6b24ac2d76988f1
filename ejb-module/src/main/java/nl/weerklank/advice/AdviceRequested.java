package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The municipality asked a council for advice. {@code cycleId} is the cycle that waits for it; null when none does. */
public record AdviceRequested(UUID requestId, UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
