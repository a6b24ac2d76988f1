package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Who was at the table got cards for others. */
public record SnowballCardsHandedOut(UUID conversationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return conversationId;
    }
}
