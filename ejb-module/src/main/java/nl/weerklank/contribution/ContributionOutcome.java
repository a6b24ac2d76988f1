package nl.weerklank.contribution;

/** What was done with a contribution. */
public enum ContributionOutcome {
    ADOPTED, PARTLY, NOT_ADOPTED, UNDER_REVIEW;

    /** Something of it is done: the answer names in which measure (INV-21). */
    public boolean isInMeasure() {
        return this == ADOPTED || this == PARTLY;
    }

    /** A "no" or "partly" is explained (INV-09). */
    public boolean needsReason() {
        return this == NOT_ADOPTED || this == PARTLY;
    }
}
