package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An editor looked at a report that is ready: PUBLISHED, or OBJECTION when one came in meanwhile (S3c 10). */
public record ReportJudged(UUID reportId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
