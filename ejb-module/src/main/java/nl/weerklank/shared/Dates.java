package nl.weerklank.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: {@code maandag 2 maart 2026}. */
public final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", new Locale("nl", "NL"));

    private Dates() {
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant moment) {
        return day(on(moment));
    }

    /** The day in the municipality's time zone. */
    public static LocalDate on(Instant moment) {
        return moment.atZone(AdjustableClock.ZONE).toLocalDate();
    }
}
