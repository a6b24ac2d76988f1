package nl.weerklank.measure;

/** What the college or the council makes of the document: as it is, otherwise, or not. */
public enum PolicyOutcome {
    ADOPTED, ADAPT, REJECTED;

    /** Whoever wants something else, or nothing, says why. */
    public boolean needsReason() {
        return this != ADOPTED;
    }
}
