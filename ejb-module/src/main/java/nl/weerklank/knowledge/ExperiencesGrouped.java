package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The experiences of a theme are grouped into candidates. */
public record ExperiencesGrouped(UUID themeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return themeId;
    }
}
