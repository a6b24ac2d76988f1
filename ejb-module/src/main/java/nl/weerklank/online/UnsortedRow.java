package nl.weerklank.online;

import java.time.Instant;
import java.util.UUID;

/** A contribution that waits for a theme. {@code words} are the resident's own; only officials see them. */
public record UnsortedRow(UUID id, String words, String language, boolean publicConsent, Instant at) {
}
