package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Figures stand beside the stories of a candidate, or were searched in vain. */
public record FiguresGathered(UUID knowledgeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
