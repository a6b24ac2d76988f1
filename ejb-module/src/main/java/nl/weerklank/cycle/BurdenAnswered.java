package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A wijk waited too long for answers; the code says what follows: SOLVED or EXCEPTION. */
public record BurdenAnswered(UUID cycleId, String outcome, UUID exceptionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
