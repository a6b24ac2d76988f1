package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An editor says that a find of the traceability test points at nobody; {@code detail} is its kind. */
public record TraceTickedOff(UUID reportId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
