package nl.weerklank.fund;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Money of a pot was reserved, released or paid for an idea; {@code detail} tells which. */
public record MoneyMoved(UUID subjectId, String detail) implements DomainEvent {
}
