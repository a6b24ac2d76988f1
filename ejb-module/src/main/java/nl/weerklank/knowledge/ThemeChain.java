package nl.weerklank.knowledge;

import java.util.List;
import java.util.UUID;
import nl.weerklank.theme.ThemeAnalysis;

/** A theme with everything that was made of it: from contributions to causes. */
public record ThemeChain(UUID id, String name, ThemeAnalysis analysis, boolean moreExperience, long contributions,
        long experiences, List<KnowledgeDetails> knowledge, List<CauseRow> causes) {

    /** Knowledge that is more than an experience. */
    public long validated() {
        return knowledge.stream().filter(k -> k.state() == KnowledgeState.VALIDATED).count();
    }

    public long confirmed() {
        return causes.stream().filter(c -> c.state() == CauseState.CONFIRMED).count();
    }
}
