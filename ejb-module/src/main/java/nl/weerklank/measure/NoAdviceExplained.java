package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** It was said in public why no advice was asked. */
public record NoAdviceExplained(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
