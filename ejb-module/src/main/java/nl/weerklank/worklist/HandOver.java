package nl.weerklank.worklist;

import java.time.Instant;

/** A line in the history of a work item: who gave it to whom, and why. */
public record HandOver(String account, String fromAccount, String toAccount, String reason, Instant at) {
}
