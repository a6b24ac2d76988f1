package nl.weerklank.story;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner told how it was. */
public record StoryTold(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
