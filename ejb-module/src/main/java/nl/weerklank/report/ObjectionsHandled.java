package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Every objection to a report was closed (S3c 8). */
public record ObjectionsHandled(UUID reportId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
