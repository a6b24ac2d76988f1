package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody who was there says what is not right in a report (VerslagBezwaar); the objection is a row by now. */
public record ReportObjected(UUID reportId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
