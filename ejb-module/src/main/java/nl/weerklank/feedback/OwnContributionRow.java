package nl.weerklank.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** A contribution as its owner sees it: what they said, where it stands, and what was done with it. */
public record OwnContributionRow(UUID id, String trajectory, UUID trajectoryId, String words, String language, Instant at,
        String state, ContributionOutcome outcome, String heard, String done, String why, String next, Instant toldAt,
        LocalDate answerBy, List<String> measures, List<OwnReaction> reactions) {

    /** What its owner wrote back, and what we answered. */
    public record OwnReaction(String text, String answer, Instant at) {
    }
}
