package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Members asked residents, or found it is not needed. */
public record ResidentsConsulted(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
