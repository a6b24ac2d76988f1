package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** College and council talked; the detail says whether the answer is CHANGED or UNCHANGED. */
public record CouncilTalkHeld(UUID requestId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
