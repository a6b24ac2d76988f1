package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The trajectory of this cycle stops early. */
public record CycleStopAsked(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
