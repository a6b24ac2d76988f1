package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The mandated steward decided: GRANTED, PARTLY_GRANTED, ADAPT or REFUSED. */
public record BesluitTaken(UUID ideaId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
