package nl.weerklank.feedback;

import java.time.Instant;
import java.util.List;
import nl.weerklank.contribution.ContributionOutcome;

/** What was done with one theme, for everybody: the answer and how the contributions came out, small numbers hidden. */
public record PublicAnswer(String theme, String heard, String done, String why, String next, Instant at,
        List<String> measures, List<Share> shares) {

    /** A number of contributions with one outcome; null when it is too small to show (INV-13). */
    public record Share(ContributionOutcome outcome, Long count) {
    }
}
