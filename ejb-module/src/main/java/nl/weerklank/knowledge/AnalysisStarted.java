package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The search for causes of a theme began. */
public record AnalysisStarted(UUID themeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return themeId;
    }
}
