package nl.weerklank.actor;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody tried a wrong password; the id is a digest of the account name, so the trail holds no typing errors. */
public record LoginFailed(UUID subjectId) implements DomainEvent {
}
