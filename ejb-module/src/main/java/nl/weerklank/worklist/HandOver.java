package nl.weerklank.worklist;

import java.time.Instant;

/** A line in the history of a work item: who gave it to whom, and why where somebody was asked. */
public record HandOver(Kind kind, String account, String fromAccount, String toAccount, String reason, Instant at) {

    /** What happened: handed to somebody, taken by a substitute, or given back since its owner left. */
    public enum Kind {
        ASSIGNED, SUBSTITUTED, LEFT
    }
}
