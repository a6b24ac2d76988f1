package nl.weerklank.preparation;

import java.time.Instant;

/** One of the five questions, answered: {@code by} is the name of who did it last, {@code revision} is 1 for the first time. */
public record AnsweredRow(int number, String by, Instant at, int revision) {
}
