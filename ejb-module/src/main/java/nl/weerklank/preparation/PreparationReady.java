package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Five answers and a mandate are there: the trajectory is public (INV-01). */
public record PreparationReady(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
