package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The bestuurder chose CLOSE or KEEP_FOLLOWING. */
public record ClosingConcluded(UUID cycleId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
