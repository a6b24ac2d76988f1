package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A conversation was HELD or did not take place (CANCELLED). */
public record ConversationClosed(UUID conversationId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return conversationId;
    }
}
