package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A trajectory wants to hear a group. */
public record TargetGroupAdded(UUID groupId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return groupId;
    }
}
