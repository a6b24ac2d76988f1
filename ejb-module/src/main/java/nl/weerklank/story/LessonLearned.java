package nl.weerklank.story;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A buurtondersteuner wrote down what we learn from it. */
public record LessonLearned(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
