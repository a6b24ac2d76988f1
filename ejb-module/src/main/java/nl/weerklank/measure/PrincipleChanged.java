package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The list of principles changed. */
public record PrincipleChanged(UUID principleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return principleId;
    }
}
