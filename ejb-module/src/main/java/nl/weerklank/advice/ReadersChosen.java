package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The chair chose who prepares the advice, and until when they read. */
public record ReadersChosen(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
