package nl.weerklank.idea;

import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A question was sent to the owner (again), to be answered by a moment. */
public record QuestionAsked(UUID ideaId, Instant answerBy) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
