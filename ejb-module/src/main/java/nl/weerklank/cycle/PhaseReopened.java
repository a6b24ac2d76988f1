package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A phase of a cycle was not finished after all; the code says which. */
public record PhaseReopened(UUID cycleId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
