package nl.weerklank.errand;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody did it, and wrote what. */
public record ErrandDone(UUID errandId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return errandId;
    }
}
