package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A run was paused or goes on; {@code detail} tells which. */
public record FeedbackHeld(UUID runId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return runId;
    }
}
