package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The adviesraad was told that a preparation began (INV-50). */
public record CouncilTold(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
