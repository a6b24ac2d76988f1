package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Residents put the themes in order. */
public record ThemesRanked(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
