package nl.weerklank.idea;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner stopped; the process ends and gives money back. */
public record IdeaWithdrawn(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
