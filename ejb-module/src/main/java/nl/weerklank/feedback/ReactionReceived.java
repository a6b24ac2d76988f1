package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody reacted on an answer. */
public record ReactionReceived(UUID reactionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reactionId;
    }
}
