package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Residents asked to talk on about themes of their order; {@link ThemeDeepenings} says which. */
public record ThemesDeepened(UUID cycleId, UUID rankingId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
