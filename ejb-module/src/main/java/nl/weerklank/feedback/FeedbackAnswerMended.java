package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Words that could not be sent were mended. */
public record FeedbackAnswerMended(UUID answerId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return answerId;
    }
}
