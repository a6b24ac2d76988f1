package nl.weerklank.worklist;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody took, gave back or was handed a work item; {@code detail} tells which. */
public record WorkItemAssigned(UUID subjectId, String detail) implements DomainEvent {
}
