package nl.weerklank.errand;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A task beside a process came up. */
public record ErrandNeeded(UUID errandId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return errandId;
    }
}
