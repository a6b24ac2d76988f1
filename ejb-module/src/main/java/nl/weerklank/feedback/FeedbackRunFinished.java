package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody of a run was answered; {@code detail} is the kind of run. */
public record FeedbackRunFinished(UUID runId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return runId;
    }
}
