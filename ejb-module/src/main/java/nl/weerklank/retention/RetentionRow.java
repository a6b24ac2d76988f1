package nl.weerklank.retention;

/** A line of the retention table with the term that holds now, in days. */
public record RetentionRow(RetentionKind kind, int days) {
}
