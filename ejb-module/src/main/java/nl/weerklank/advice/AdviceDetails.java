package nl.weerklank.advice;

import java.util.List;

/** One advice with its papers and, once adopted, its recommendations and minority views. Holds nothing of single members. */
public record AdviceDetails(AdviceRow row, AdviceWords words, List<PaperRow> papers, List<RecommendationRow> recommendations,
        List<MinorityView> minorityViews) {

    /** How many recommendations still have no outcome and reason. */
    public long open() {
        return recommendations.stream().filter(r -> r.outcome() == null).count();
    }
}
