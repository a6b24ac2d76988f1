package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The text of an invitation was mended. */
public record InvitationMended(UUID roundId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return roundId;
    }
}
