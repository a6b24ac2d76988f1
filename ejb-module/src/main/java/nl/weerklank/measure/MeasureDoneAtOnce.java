package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A quick measure was done at once. */
public record MeasureDoneAtOnce(UUID measureId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
