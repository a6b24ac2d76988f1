package nl.weerklank.calendar;

import java.time.LocalDate;

/** A closed day with its reason, as the administrator sees it. */
public record ClosedDayRow(LocalDate day, String reason) {
}
