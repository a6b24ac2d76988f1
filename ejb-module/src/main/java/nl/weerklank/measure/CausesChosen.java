package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Causes were chosen with residents (CHOSEN), or more experiences are needed first (BACK_TO_EXPERIENCES). */
public record CausesChosen(UUID cycleId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
