package nl.weerklank.text;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The editor answered: ALLOWED overrules the word check for this phrase (INV-29), REFUSED leaves it. */
public record PhraseAnswered(UUID subjectId, String detail) implements DomainEvent {
}
