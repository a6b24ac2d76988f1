package nl.weerklank.contribution;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A contribution was kept (BijdrageOntvangen). */
public record ContributionReceived(UUID subjectId, String detail) implements DomainEvent {
}
