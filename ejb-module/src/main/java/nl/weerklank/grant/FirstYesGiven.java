package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A steward said yes and a second one must agree before it is a besluit (FND-12). */
public record FirstYesGiven(UUID ideaId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }
}
