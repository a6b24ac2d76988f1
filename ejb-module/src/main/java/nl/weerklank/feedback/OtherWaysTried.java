package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Other ways were found for who was not reached; {@code detail} is AGAIN or DONE. */
public record OtherWaysTried(UUID callListId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return callListId;
    }
}
