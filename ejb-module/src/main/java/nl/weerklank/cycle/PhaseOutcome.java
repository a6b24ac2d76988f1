package nl.weerklank.cycle;

/** Where the road goes after a phase: on, back, or on without a cause. */
public enum PhaseOutcome {
    DONE, BACK_TO_EXPERIENCES, BACK_TO_CAUSES, NOT_FOUND;

    /** The phase was not finished: only what people are owed is checked (F0). */
    public boolean isBack() {
        return this == BACK_TO_EXPERIENCES || this == BACK_TO_CAUSES;
    }
}
