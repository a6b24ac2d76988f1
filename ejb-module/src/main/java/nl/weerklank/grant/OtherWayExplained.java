package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A steward wrote why this pot is not the way and which way is. */
public record OtherWayExplained(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
