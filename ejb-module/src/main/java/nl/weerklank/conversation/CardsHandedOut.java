package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The first cards of a round are out. */
public record CardsHandedOut(UUID roundId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return roundId;
    }
}
