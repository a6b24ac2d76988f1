package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody together compared what was expected with what came of it. */
public record LearnedTogether(UUID evaluationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return evaluationId;
    }
}
