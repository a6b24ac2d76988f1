package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A second steward looked at it: AGREED or TALK_AGAIN. */
public record OtherWayReviewed(UUID ideaId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
