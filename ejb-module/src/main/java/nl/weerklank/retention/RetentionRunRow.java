package nl.weerklank.retention;

import java.time.Instant;

/** What one run took away. */
public record RetentionRunRow(RetentionKind kind, long taken, Instant ranAt, String ranBy) {
}
