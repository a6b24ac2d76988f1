package nl.weerklank.trajectory;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Officials begin with the five questions; nobody outside sees the trajectory yet. */
public record PreparationBegun(UUID trajectoryId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
