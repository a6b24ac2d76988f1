package nl.weerklank.cycle;

/** What phase 4 chooses (P0 11): round again from a phase, keep following, or ask the bestuurder to close. */
public enum FollowUp {
    NEW_EXPERIENCES, CAUSE_UNCLEAR, PLAN_DOES_NOT_FIT, KEEP_FOLLOWING, CLOSE;

    /** Where the next cycle begins. */
    public CyclePhase startPhase() {
        return switch (this) {
            case CAUSE_UNCLEAR -> CyclePhase.FIND_CAUSES;
            case PLAN_DOES_NOT_FIT -> CyclePhase.ADAPT;
            default -> CyclePhase.OPEN_UP;
        };
    }
}
