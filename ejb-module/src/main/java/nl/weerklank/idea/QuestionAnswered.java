package nl.weerklank.idea;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner answered the open question. */
public record QuestionAnswered(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
