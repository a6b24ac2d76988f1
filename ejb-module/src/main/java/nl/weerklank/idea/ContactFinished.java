package nl.weerklank.idea;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A buurtondersteuner talked about the idea: READY, QUESTION or OTHER_WAY. */
public record ContactFinished(UUID ideaId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
