package nl.weerklank.story;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A buurtondersteuner asked how it was: RECEIVED, LATER or NONE. */
public record StoryAsked(UUID ideaId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
