package nl.weerklank.idea;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An idea was handed in; the process starts. */
public record IdeaSubmitted(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
