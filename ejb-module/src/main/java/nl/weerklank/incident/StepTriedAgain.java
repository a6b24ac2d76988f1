package nl.weerklank.incident;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An administrator let a stuck step be tried again. */
public record StepTriedAgain(UUID subjectId) implements DomainEvent {
}
