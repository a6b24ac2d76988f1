package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The decision of the raad was registered: ADOPTED, ADAPT or REJECTED. */
public record CouncilSpoke(UUID cycleId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
