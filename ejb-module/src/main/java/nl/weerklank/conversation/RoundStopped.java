package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A round ended before its time, because its trajectory stops. */
public record RoundStopped(UUID roundId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return roundId;
    }
}
