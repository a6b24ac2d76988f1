package nl.weerklank.online;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A question was put to everybody. */
public record OnlineWindowOpened(UUID windowId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return windowId;
    }
}
