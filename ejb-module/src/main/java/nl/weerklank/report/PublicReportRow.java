package nl.weerklank.report;

import java.time.Instant;
import java.util.UUID;

/** A published report in the library. {@code areas} are the wijken of its trajectory, {@code heldOn} the last talk's day. */
public record PublicReportRow(UUID id, String centralQuestion, String trajectory, UUID trajectoryId, String areas,
        Instant heldOn, Instant publishedAt, String beginning) {
}
