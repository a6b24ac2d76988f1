package nl.weerklank.fund;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A pot was described, opened or closed. */
public record PotChanged(UUID subjectId, String detail) implements DomainEvent {
}
