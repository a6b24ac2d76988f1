package nl.weerklank.feedback;

import java.time.Instant;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** A contribution that gets this answer; its own outcome and reason where they differ from the answer's. */
public record GroupedContribution(UUID id, String words, String language, Instant at, ContributionOutcome outcome,
        String reason) {
}
