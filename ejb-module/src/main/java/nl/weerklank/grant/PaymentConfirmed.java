package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The money has arrived. */
public record PaymentConfirmed(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
