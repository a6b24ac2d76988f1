package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody of a trajectory to whom nothing was said for too long was told how things stand. */
public record SilenceBroken(UUID trajectoryId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return trajectoryId;
    }
}
