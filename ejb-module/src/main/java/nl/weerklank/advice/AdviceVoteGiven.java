package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A member voted. The account is whose task is done. */
public record AdviceVoteGiven(UUID requestId, String account) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
