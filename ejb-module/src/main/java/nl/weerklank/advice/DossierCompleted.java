package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The municipality added what was missing. */
public record DossierCompleted(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
