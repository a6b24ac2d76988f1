package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A gespreksleider wrote a report (S3c 2). */
public record ReportWritten(UUID reportId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
