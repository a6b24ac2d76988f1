package nl.weerklank.trajectory;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A trajectory was begun; nobody outside sees it yet. */
public record TrajectoryStarted(UUID trajectoryId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
