package nl.weerklank.trajectory;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A trajectory ends early; everybody who contributed is answered first (INV-10). */
public record TrajectoryStopAsked(UUID trajectoryId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
