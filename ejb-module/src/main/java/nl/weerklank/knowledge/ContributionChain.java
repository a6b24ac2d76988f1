package nl.weerklank.knowledge;

import java.util.List;
import java.util.UUID;

/** One contribution forward: what was marked in it, and what that became part of. */
public record ContributionChain(UUID id, String words, UUID trajectoryId, String trajectory, String theme,
        List<Step> experiences) {

    /** An experience out of the contribution, with the knowledge it is in. */
    public record Step(QuoteRow experience, List<KnowledgeDetails> knowledge) {
    }
}
