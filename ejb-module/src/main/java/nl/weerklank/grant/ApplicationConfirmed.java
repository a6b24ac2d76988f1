package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The owner asked for the money: name, address and request are confirmed (Awb 1:3). */
public record ApplicationConfirmed(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
