package nl.weerklank.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.conversation.StatementKind;

/** A published report as everybody reads it. {@code people} is null where the number would point at somebody (INV-13). */
public record PublicReportPage(UUID id, UUID trajectoryId, String trajectory, String centralQuestion, boolean joint,
        int talks, Long people, List<String> leads, String areas, List<String> themes, Instant from, Instant until,
        Instant publishedAt, String summary, String strengths, Map<StatementKind, List<String>> quotes) {
}
