package nl.weerklank.trajectory;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody can see the trajectory now. */
public record TrajectoryPublished(UUID trajectoryId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
