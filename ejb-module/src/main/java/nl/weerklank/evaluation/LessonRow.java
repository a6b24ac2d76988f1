package nl.weerklank.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/** A lesson; {@code owner} is the name of whoever does something with it. */
public record LessonRow(UUID id, String text, String owner, LocalDate due) {
}
