package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A pilot was ended by who did it. */
public record PilotEnded(UUID measureId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
