package nl.weerklank.idea;

/** A yes-or-no question that one may leave open: not knowing is an answer. */
public enum Answer {
    YES, NO, UNKNOWN;

    /** For decision tables: null when unknown, which never counts as true. */
    public Boolean toFact() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
    }
}
