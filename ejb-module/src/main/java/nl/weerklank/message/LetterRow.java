package nl.weerklank.message;

import java.time.Instant;

/** A letter in the administrator's list; {@code validFrom} is null for the built-in text. */
public record LetterRow(MessageKind kind, String title, Instant validFrom, Instant nextValidFrom) {
}
