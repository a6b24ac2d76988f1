package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Who works in the wijk named the groups that are missed. */
public record MissedGroupsNamed(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
