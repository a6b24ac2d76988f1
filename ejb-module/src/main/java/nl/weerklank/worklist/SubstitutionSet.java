package nl.weerklank.worklist;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A substitution was set or ended earlier; {@code detail} tells which. */
public record SubstitutionSet(UUID subjectId, String detail) implements DomainEvent {
}
