package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A reaction was answered; {@code detail} is NEW_EXPERIENCE or ANSWERED. */
public record ReactionAnswered(UUID reactionId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reactionId;
    }
}
