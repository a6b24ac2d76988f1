package nl.weerklank.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.knowledge.CauseState;
import nl.weerklank.knowledge.KnowledgeState;

/**
 * The way back from one measure: its cause, the knowledge behind that, and the experiences and contributions below. A quick
 * measure goes straight to contributions, with a reason; one that began before a cause was looked for has none.
 *
 * @param experiences   that the knowledge rests on now
 * @param needed        the least number of experiences (INV-28)
 * @param contributions that the measure reaches and that nobody took back
 */
public record MeasureChain(UUID measureId, String title, MeasureKind kind, String quickReason, CauseState cause,
        KnowledgeState knowledge, long experiences, long needed, long contributions) {

    /** What is missing; empty when the chain is complete (INV-20, INV-21). */
    public List<ChainGap> gaps() {
        var gaps = new ArrayList<ChainGap>();
        if (kind == MeasureKind.QUICK) {
            if (quickReason == null || quickReason.isBlank()) {
                gaps.add(ChainGap.QUICK_REASON);
            }
        } else {
            if (cause != CauseState.CONFIRMED) {
                gaps.add(ChainGap.CAUSE_NOT_CONFIRMED);
            }
            if (knowledge != KnowledgeState.VALIDATED) {
                gaps.add(ChainGap.KNOWLEDGE_NOT_VALIDATED);
            }
            if (experiences < needed) {
                gaps.add(ChainGap.TOO_FEW_EXPERIENCES);
            }
        }
        if (contributions == 0) {
            gaps.add(ChainGap.NO_CONTRIBUTIONS);
        }
        return List.copyOf(gaps);
    }

    public boolean isComplete() {
        return gaps().isEmpty();
    }
}
