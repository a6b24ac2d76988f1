package nl.weerklank.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step of a measure. */
public record ActionRow(UUID id, String text, String owner, String ownerName, LocalDate due, Instant doneAt) {
}
