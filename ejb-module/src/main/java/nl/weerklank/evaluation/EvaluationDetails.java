package nl.weerklank.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An evaluation as officials and the facilitator see it: answers without who gave them.
 *
 * @param asked how many were asked
 * @param answered how many answered
 * @param heard how many feel heard; null where the number is too small to say (INV-13)
 */
public record EvaluationDetails(UUID id, UUID cycleId, String trajectory, EvaluationState state, List<String> questions,
        Instant answerBy, long asked, long answered, Map<Heard, Long> heard, List<String> words, GroupsSaid said,
        List<FeatureRow> features, List<LessonRow> lessons) {
}
