package nl.weerklank.cycle;

/** Why a phase may not close (F0). The sentence that people read is {@code block.<NAME>}. */
public enum BlockCode {
    /** INV-05. */
    NO_RESIDENT_ACTIVITY(false),
    /** INV-08. */
    FEEDBACK_OPEN(false),
    /** INV-12: a group was heard too little. */
    REPRESENTATION_SHORT(true),
    /** INV-12: too few known answers. */
    REPRESENTATION_UNSURE(true),
    /** INV-12: too few people. */
    REPRESENTATION_TOO_FEW(true),
    /** INV-15. */
    NO_ORDER(false),
    /** INV-16. */
    REPORT_OPEN(false),
    /** INV-28. */
    THEME_WITHOUT_OUTCOME(false),
    /** INV-27. */
    FIGURES_ONLY(false),
    /** INV-20 and INV-21. */
    CHAIN_INCOMPLETE(false),
    /** INV-40. */
    FUNDING_OPEN(true),
    /** INV-41. */
    PRINCIPLES_UNTESTED(false),
    /** INV-09. */
    OUTCOME_WITHOUT_REASON(false),
    /** INV-11: no phase is stopped by it, but no new round begins. */
    FEEDBACK_OVERDUE(true);

    private final boolean exceptionPossible;

    BlockCode(boolean exceptionPossible) {
        this.exceptionPossible = exceptionPossible;
    }

    /** Whether the bestuurder may make an exception (F1). */
    public boolean isExceptionPossible() {
        return exceptionPossible;
    }

    /** What is owed to people even when a phase goes back unfinished (F0). */
    boolean isOwedAlways() {
        return this == NO_RESIDENT_ACTIVITY || this == FEEDBACK_OPEN;
    }
}
