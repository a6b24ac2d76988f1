package nl.weerklank.text;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody asked to let a blocked word stand literally. */
public record PhraseAsked(UUID subjectId) implements DomainEvent {
}
