package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A run was started: everybody who contributed by now is owed an answer. */
public record FeedbackRunStarted(UUID runId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return runId;
    }
}
