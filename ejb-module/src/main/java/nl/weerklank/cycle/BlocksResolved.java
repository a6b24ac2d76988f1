package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody looked at what keeps a phase open: AGAIN, EXCEPTION or REOPEN. */
public record BlocksResolved(UUID cycleId, String outcome, UUID exceptionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
