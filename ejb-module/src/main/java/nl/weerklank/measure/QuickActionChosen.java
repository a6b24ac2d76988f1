package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An official said what can be done at once; the measure is null unless a quick one began. */
public record QuickActionChosen(UUID cycleId, QuickActionKind kind, UUID measureId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return kind.name();
    }
}
