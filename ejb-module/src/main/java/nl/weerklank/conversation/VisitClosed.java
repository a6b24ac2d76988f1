package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An initiative was visited (HELD), or did not want to be (CANCELLED). */
public record VisitClosed(UUID visitId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return visitId;
    }
}
