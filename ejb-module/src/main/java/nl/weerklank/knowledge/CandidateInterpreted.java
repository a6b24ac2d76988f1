package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A session said what may be behind a candidate. */
public record CandidateInterpreted(UUID knowledgeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
