package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Everybody who was asked has answered. */
public record RecognitionComplete(UUID knowledgeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
