package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A learning meeting looked at a pilot: CONTINUE, ADAPT or STOP. */
public record PilotDiscussed(UUID measureId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
