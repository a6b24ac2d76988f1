package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Another expert read along: AGREED or NOT_AGREED. */
public record CauseCoRead(UUID knowledgeId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return knowledgeId;
    }
}
