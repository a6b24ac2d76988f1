package nl.weerklank.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchHolidaysTest {

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void knowsEaster(int year, LocalDate easter) {
        assertThat(DutchHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
        "2026-12-25", "2026-12-26"})
    void countsHolidaysAsDaysOff(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday, List.of())).isFalse();
    }

    @Test
    void movesKingsDayOffSunday() {
        assertThat(DutchHolidays.contains(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(DutchHolidays.contains(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @Test
    void closesOnTheMunicipalitysOwnDaysToo() {
        var friday = LocalDate.of(2026, 5, 15);

        assertThat(WorkingDays.isWorkingDay(friday, List.of())).isTrue();
        assertThat(WorkingDays.isWorkingDay(friday, List.of(friday))).isFalse();
    }

    @ParameterizedTest(name = "sent {0}, object until {1}")
    @CsvSource({"2026-01-02,2026-02-13", "2024-02-29,2024-04-11", "2026-03-01,2026-04-13"})
    void givesSixWeeksToObject_RES_26(LocalDate sent, LocalDate lastDay) {
        assertThat(new WorkingDays().lastObjectionDay(sent)).isEqualTo(lastDay);
    }
}
