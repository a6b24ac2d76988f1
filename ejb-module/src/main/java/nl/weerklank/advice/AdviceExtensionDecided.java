package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The term is over: the chair takes more time once, or says that there is no advice; EXTENDED or NO_ADVICE. */
public record AdviceExtensionDecided(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
