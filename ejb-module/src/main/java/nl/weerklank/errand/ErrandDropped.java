package nl.weerklank.errand;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Nobody needs it any more. */
public record ErrandDropped(UUID errandId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return errandId;
    }
}
