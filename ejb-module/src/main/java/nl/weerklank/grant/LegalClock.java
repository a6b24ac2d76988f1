package nl.weerklank.grant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The legal term to decide (Awb 4:13): weeks from the application, suspended from the day after the request to
 * complete it until the day it is completed or the term for it ends (Awb 4:15). Pure arithmetic; moving the end off
 * weekends and holidays is the calendar's work.
 */
final class LegalClock {

    /** One suspension: asked on one day, over on another ({@code over} included); {@code over} is never before asked. */
    record Suspension(LocalDate asked, LocalDate over) {

        long days() {
            return Math.max(0, ChronoUnit.DAYS.between(asked, over));
        }
    }

    private LegalClock() {
    }

    /** Last day of the term. Suspensions do not overlap: each ends before the next is asked. */
    static LocalDate lastDay(LocalDate applied, int weeks, List<Suspension> suspensions) {
        return applied.plusWeeks(weeks)
                .plusDays(suspensions.stream().mapToLong(Suspension::days).sum());
    }
}
