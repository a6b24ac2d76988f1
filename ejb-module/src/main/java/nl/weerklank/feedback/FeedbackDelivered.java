package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** What was sent has arrived or come back, for everybody of a run. */
public record FeedbackDelivered(UUID runId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return runId;
    }
}
