package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A conversation is on another day or hour. */
public record ConversationMoved(UUID conversationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return conversationId;
    }
}
