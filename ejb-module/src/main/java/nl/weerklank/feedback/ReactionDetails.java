package nl.weerklank.feedback;

import java.time.Instant;
import java.util.UUID;

/** A reaction with what it reacts on. */
public record ReactionDetails(UUID id, UUID contributionId, String trajectory, String text, String answer,
        Instant receivedAt, Instant due, String contributionWords, String language) {
}
