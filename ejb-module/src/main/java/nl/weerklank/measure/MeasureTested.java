package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A measure was held against the principles: AT_ONCE or WORK_OUT. */
public record MeasureTested(UUID measureId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
