package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A bestuurder gave the mandate, asked to adapt, or refused; {@code outcome} is a {@link MandateOutcome}. */
public record MandateDecided(UUID cycleId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
