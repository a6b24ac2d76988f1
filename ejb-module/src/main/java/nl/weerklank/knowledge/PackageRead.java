package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A package of contributions was read; more may wait. */
public record PackageRead(UUID themeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return themeId;
    }
}
