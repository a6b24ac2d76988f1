package nl.weerklank.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question to somebody who took part: how was it? */
public record OwnEvaluationRow(UUID id, String trajectory, List<String> questions, List<String> causes, Instant until,
        AnswerEvaluation typed) {
}
