package nl.weerklank.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report for who works on it. {@code people} is null where the number would point at somebody; {@code noted} is what
 * gespreksleiders wrote down as strengths at the tables.
 */
public record ReportDetails(UUID id, UUID trajectoryId, String trajectory, UUID roundId, String centralQuestion, boolean joint,
        ReportState state, List<Instant> days, Long people, String writer, String summary, String strengths,
        List<String> noted, Instant checkUntil) {
}
