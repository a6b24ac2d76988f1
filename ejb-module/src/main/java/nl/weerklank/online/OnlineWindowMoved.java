package nl.weerklank.online;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A question closes on another day. */
public record OnlineWindowMoved(UUID windowId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return windowId;
    }
}
