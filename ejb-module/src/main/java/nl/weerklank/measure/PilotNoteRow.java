package nl.weerklank.measure;

import java.time.Instant;

/** A line of a learning diary. */
public record PilotNoteRow(String text, String by, Instant at) {
}
