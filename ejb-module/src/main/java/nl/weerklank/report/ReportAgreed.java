package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody who was there says that a report is right (VerslagAkkoord); sent once per edition. */
public record ReportAgreed(UUID reportId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
