package nl.weerklank.advice;

import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A member left the council; what they still had to read or vote on is nobody's wait any more. */
public record CouncilMemberLeft(UUID memberId, String account, List<UUID> requests) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return memberId;
    }
}
