package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A resident said with a code what comes first. */
public record VoteGiven(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
