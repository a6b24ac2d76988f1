package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A measure was worked out. */
public record MeasureWorkedOut(UUID measureId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
