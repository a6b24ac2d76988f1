package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A member of the team scored the five features; {@code account} is who. */
public record FeaturesScanned(UUID cycleId, String account) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return account;
    }
}
