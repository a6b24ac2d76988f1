package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A juror advised. */
public record JuryVoted(UUID ideaId, String juror) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return juror;
    }
}
