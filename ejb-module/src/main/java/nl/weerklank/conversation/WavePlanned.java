package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The conversations of a wave are planned. */
public record WavePlanned(UUID roundId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return roundId;
    }
}
