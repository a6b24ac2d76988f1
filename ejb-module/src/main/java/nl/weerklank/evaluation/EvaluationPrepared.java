package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The questions are chosen; everybody who took part is asked. */
public record EvaluationPrepared(UUID evaluationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return evaluationId;
    }
}
