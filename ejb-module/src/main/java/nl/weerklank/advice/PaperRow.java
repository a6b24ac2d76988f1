package nl.weerklank.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A paper as the council reads it, paragraph by paragraph. */
public record PaperRow(UUID id, int number, String title, String summary, List<String> paragraphs, Instant changedAt) {
}
