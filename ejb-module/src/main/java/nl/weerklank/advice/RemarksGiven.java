package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A member is done reading. The account is whose task is done. */
public record RemarksGiven(UUID requestId, String account) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
