package nl.weerklank.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What everybody may read of an evaluation.
 *
 * @param asked how many answered
 * @param heard how many feel heard; null where the number is too small to say (INV-13)
 */
public record PublicEvaluation(String works, String better, String results, long asked, Map<Heard, Long> heard,
        List<FeatureRow> features, List<LessonRow> lessons, Instant publishedAt) {
}
