package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A theme was made, described anew or merged. */
public record ThemeChanged(UUID themeId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return themeId;
    }
}
