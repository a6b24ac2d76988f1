package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Actions, money or partners of a measure changed. */
public record MeasureChanged(UUID measureId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
