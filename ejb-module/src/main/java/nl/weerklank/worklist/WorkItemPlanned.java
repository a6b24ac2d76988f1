package nl.weerklank.worklist;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody said how soon a work item must be looked at, or put it away until later; {@code detail} tells which. */
public record WorkItemPlanned(UUID subjectId, String detail) implements DomainEvent {
}
