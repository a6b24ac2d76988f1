package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A trajectory goes round; {@code startPhase} is where it begins. */
public record CycleOpened(UUID cycleId, UUID trajectoryId, String startPhase) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return startPhase;
    }
}
