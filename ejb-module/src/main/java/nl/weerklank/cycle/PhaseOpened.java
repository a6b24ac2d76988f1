package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A cycle is in a phase; the code says in which. */
public record PhaseOpened(UUID cycleId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
