package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody answered an invitation, with yes or no. */
public record InvitationAnswered(UUID invitationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return invitationId;
    }
}
