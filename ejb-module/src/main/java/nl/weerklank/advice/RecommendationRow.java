package nl.weerklank.advice;

import java.time.Instant;
import java.util.UUID;

/** A recommendation with its answer; outcome and reason are null while it is open. */
public record RecommendationRow(UUID id, int number, String text, boolean causeMissed, RecommendationOutcome outcome,
        String reason, boolean changesText, String whatCameOfIt, Instant followedUpAt) {
}
