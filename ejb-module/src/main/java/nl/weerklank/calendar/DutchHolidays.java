package nl.weerklank.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognised holidays of a year (Algemene termijnenwet art. 3): New Year's Day, Good Friday (equated), Easter Monday,
 * King's Day, 5 May, Ascension, Whit Monday, both Christmas days.
 */
final class DutchHolidays {

    private DutchHolidays() {
    }

    static boolean contains(LocalDate day) {
        return ofYear(day.getYear()).contains(day);
    }

    static Set<LocalDate> ofYear(int year) {
        var easter = easterSunday(year);
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay(year),
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26)).collect(Collectors.toSet());
    }

    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The Gregorian computus in the form of Gauss, as corrected for the moon's cycle. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int skippedLeaps = century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - skippedLeaps - moonCorrection + 15) % 30;
        int fullMoon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + skippedLeaps) % 7;
        int offset = fullMoon - weekday;
        int month = 3 + (offset + 40) / 44;
        int day = offset + 28 - 31 * (month / 4);
        return LocalDate.of(year, month, day);
    }
}
