package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A measure goes on in another trajectory. */
public record MeasureCarried(UUID measureId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
