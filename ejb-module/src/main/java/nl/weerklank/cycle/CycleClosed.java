package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A cycle is over; the code says how. */
public record CycleClosed(UUID cycleId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
