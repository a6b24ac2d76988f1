package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A resident read along; {@code detail} is CLEAR or ONCE_MORE. */
public record FeedbackAnswerRead(UUID answerId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return answerId;
    }
}
