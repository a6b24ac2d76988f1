package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** It is known how the money should come. */
public record PaymentWayChosen(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
