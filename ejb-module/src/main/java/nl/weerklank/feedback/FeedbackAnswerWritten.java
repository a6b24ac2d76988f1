package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An answer was written. */
public record FeedbackAnswerWritten(UUID answerId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return answerId;
    }
}
