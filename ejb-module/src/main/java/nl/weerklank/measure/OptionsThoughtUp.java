package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A session thought up measures for a cause. */
public record OptionsThoughtUp(UUID causeId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return causeId;
    }
}
