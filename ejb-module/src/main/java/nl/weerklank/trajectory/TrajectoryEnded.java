package nl.weerklank.trajectory;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A trajectory is over; {@code detail} is how it ended. */
public record TrajectoryEnded(UUID trajectoryId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
