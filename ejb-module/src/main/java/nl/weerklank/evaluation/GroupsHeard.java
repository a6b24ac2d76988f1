package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Residents, professionals and staff spoke, each among themselves. */
public record GroupsHeard(UUID evaluationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return evaluationId;
    }
}
