package nl.weerklank.worklist;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A substitute took a task over from who is away; the trail names the one who did it, {@code detail} the account that is away. */
public record DoneOnBehalf(UUID subjectId, String detail) implements DomainEvent {
}
