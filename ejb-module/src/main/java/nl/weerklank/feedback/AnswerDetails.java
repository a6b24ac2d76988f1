package nl.weerklank.feedback;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** One answer on the pages of who writes, mends and reads it. */
public record AnswerDetails(UUID id, UUID runId, UUID trajectoryId, String trajectory, FeedbackKind kind,
        boolean mayPromiseMore, String theme, String state, String heard, String done, String why, String next,
        ContributionOutcome outcome, String laterBy, LocalDate laterDue, String writtenBy, String remark,
        long contributions, Set<UUID> measures, String linkReason) {
}
