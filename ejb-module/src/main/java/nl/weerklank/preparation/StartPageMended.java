package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The redacteur mended the texts of the start page. */
public record StartPageMended(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
