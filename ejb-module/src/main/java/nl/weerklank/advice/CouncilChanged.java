package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Settings or members of a council were changed. */
public record CouncilChanged(UUID councilId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return councilId;
    }
}
