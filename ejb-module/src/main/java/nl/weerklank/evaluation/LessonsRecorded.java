package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** What is learned has an owner and a day. */
public record LessonsRecorded(UUID evaluationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return evaluationId;
    }
}
