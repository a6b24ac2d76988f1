package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An editor took out what somebody could be found by (S3c 4). */
public record ReportMended(UUID reportId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
