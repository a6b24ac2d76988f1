package nl.weerklank.report;

import java.time.Instant;
import java.util.UUID;

/** A report in a list for officials. */
public record ReportRow(UUID id, String trajectory, UUID trajectoryId, String centralQuestion, boolean joint, String writer,
        ReportState state, Instant openedAt, Instant publishedAt, long openObjections) {
}
