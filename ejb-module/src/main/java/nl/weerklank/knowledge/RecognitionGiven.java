package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A contributor said whether they recognise it. */
public record RecognitionGiven(UUID knowledgeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
