package nl.weerklank.contribution;

/** What was done with a contribution. */
public enum ContributionOutcome {
    ADOPTED, PARTLY, NOT_ADOPTED, UNDER_REVIEW;

    /** A "no" or "partly" is explained (INV-09). */
    public boolean needsReason() {
        return this == NOT_ADOPTED || this == PARTLY;
    }
}
