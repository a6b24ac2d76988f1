package nl.weerklank.audit;

import java.time.Instant;

/** A line of the history that officials see with an idea. */
public record AuditRow(Instant at, String who, String what, String detail) {
}
