package nl.weerklank.knowledge;

/** Whether figures and stories both stand there, of equal weight (INV-27, C14). */
public enum EvidenceBalance {
    BOTH,
    /** Incomplete: experience knowledge is missing. */
    FIGURES_ONLY,
    /** Complete: figures were searched and are not there. */
    STORIES_NO_FIGURES,
    /** Complete, with a warning: nobody searched for figures. */
    STORIES_NOT_LOOKED,
    NOTHING;

    static EvidenceBalance of(long figures, long stories, FiguresSearch search) {
        if (stories == 0) {
            return figures > 0 ? FIGURES_ONLY : NOTHING;
        }
        if (figures > 0) {
            return BOTH;
        }
        return search == FiguresSearch.LOOKED_NONE ? STORIES_NO_FIGURES : STORIES_NOT_LOOKED;
    }

    public boolean isComplete() {
        return this != FIGURES_ONLY && this != NOTHING;
    }

    public boolean isWarned() {
        return this == STORIES_NOT_LOOKED;
    }
}
