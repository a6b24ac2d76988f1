package nl.weerklank.online;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** What came in on a question is sorted. */
public record OnlineInputSorted(UUID windowId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return windowId;
    }
}
