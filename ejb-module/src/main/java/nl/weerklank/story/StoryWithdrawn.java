package nl.weerklank.story;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner took the story back. */
public record StoryWithdrawn(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
