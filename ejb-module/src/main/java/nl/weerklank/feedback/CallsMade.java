package nl.weerklank.feedback;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A call list was worked off; {@code detail} is ALL_REACHED or NOT_ALL. */
public record CallsMade(UUID callListId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return callListId;
    }
}
