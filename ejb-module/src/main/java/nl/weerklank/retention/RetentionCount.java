package nl.weerklank.retention;

import java.time.Instant;

/** What would go now: everything of this kind whose term started before {@code before}. */
public record RetentionCount(RetentionKind kind, int days, Instant before, long due) {
}
