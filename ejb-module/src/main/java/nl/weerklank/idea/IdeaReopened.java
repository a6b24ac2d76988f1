package nl.weerklank.idea;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner of a silent idea goes on with it; a new process instance starts at the talk. */
public record IdeaReopened(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
