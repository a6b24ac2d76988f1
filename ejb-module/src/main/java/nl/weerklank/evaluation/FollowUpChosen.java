package nl.weerklank.evaluation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** How it goes on is chosen with the people who took part; {@code detail} is a FollowUp. */
public record FollowUpChosen(UUID cycleId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
