package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The council wants to talk with the college about the answer, or not; TALK or NO_TALK. */
public record CouncilTalkAsked(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
