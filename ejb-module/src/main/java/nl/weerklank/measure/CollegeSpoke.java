package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The college decided: ADOPTED, TO_COUNCIL, ADAPT or REJECTED. */
public record CollegeSpoke(UUID cycleId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
