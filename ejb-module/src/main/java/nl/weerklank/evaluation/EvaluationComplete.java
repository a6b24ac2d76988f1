package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody who was asked has answered. */
public record EvaluationComplete(UUID evaluationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return evaluationId;
    }
}
