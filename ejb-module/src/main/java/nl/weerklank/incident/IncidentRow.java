package nl.weerklank.incident;

import java.time.Instant;

/** A line in the list of steps that are stuck. {@code about} is what task lists call the row, or empty. */
public record IncidentRow(String id, String process, String step, String about, Instant since, FaultKind kind, String fault) {
}
