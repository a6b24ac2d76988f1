package nl.weerklank.advice;

import java.util.UUID;

/** What the municipality does with one recommendation and why; {@code changesText} when the text it is about changes. */
public record RecommendationAnswer(UUID recommendationId, RecommendationOutcome outcome, String reason,
        boolean changesText) {
}
