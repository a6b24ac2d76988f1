package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** What residents said stands under themes. */
public record ThemesBundled(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
