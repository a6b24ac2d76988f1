package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The card is there in plain words. */
public record CauseCardWritten(UUID knowledgeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
