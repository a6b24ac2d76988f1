package nl.weerklank.withdrawal;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A resident took something back (ToestemmingIngetrokken); the detail says whether all of it or only the showing. */
public record ConsentWithdrawn(UUID withdrawalId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return withdrawalId;
    }
}
