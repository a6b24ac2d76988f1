package nl.weerklank.feedback;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** How far a run is: how many people and contributions, what happened to them, and what was done with them. */
public record RunProgress(UUID id, UUID trajectoryId, FeedbackKind kind, String state, boolean paused, Instant openedAt,
        Instant due, Instant doneAt, long contributions, long open, long sent, long delivered, long unreachable,
        long waived, long answers, long answersReady, Map<ContributionOutcome, Long> outcomes) {

    /** Whether anything was decided on by now. */
    public boolean isDecided() {
        return outcomes.values().stream().anyMatch(n -> n > 0);
    }

    /** Contributions that have their answer, or need none any more. */
    public long settled() {
        return delivered + unreachable + waived;
    }

    public int percent() {
        return contributions == 0 ? 100 : (int) (100 * settled() / contributions);
    }
}
