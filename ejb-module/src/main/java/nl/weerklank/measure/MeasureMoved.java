package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A measure went to another state. */
public record MeasureMoved(UUID measureId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
