package nl.weerklank.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of Awb 4:13 with the suspensions of 4:15. */
class LegalClockTest {

    @ParameterizedTest(name = "applied {0}, {1} weeks, suspended [{2}]: until {3}")
    @CsvSource(delimiter = ';', value = {
        "2026-03-02; 8; ''; 2026-04-27",
        "2026-03-02; 8; 2026-03-04/2026-03-04; 2026-04-27",
        "2026-03-02; 8; 2026-03-04/2026-03-05; 2026-04-28",
        "2026-03-02; 8; 2026-03-04/2026-03-11; 2026-05-04",
        "2026-03-02; 8; 2026-03-04/2026-03-18; 2026-05-11",
        "2026-03-02; 8; 2026-03-04/2026-03-06, 2026-03-10/2026-03-12; 2026-05-01",
        "2026-03-02; 8; 2026-03-27/2026-03-30; 2026-04-30",
        "2026-10-24; 8; 2026-10-24/2026-10-26; 2026-12-21",
        "2024-01-29; 8; 2024-02-28/2024-03-01; 2024-03-27",
        "2026-12-28; 8; 2026-12-31/2027-01-02; 2027-02-24",
        "2026-03-02; 6; ''; 2026-04-13",
        "2026-03-02; 6; 2026-03-03/2026-03-17; 2026-04-27"})
    void endsAfterTheWeeksAndTheDaysOfWaiting_FND_06(LocalDate applied, int weeks, String suspensions, LocalDate lastDay) {
        assertThat(LegalClock.lastDay(applied, weeks, parse(suspensions))).isEqualTo(lastDay);
    }

    private static List<LegalClock.Suspension> parse(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(","))
                .map(part -> part.strip().split("/"))
                .map(days -> new LegalClock.Suspension(LocalDate.parse(days[0]), LocalDate.parse(days[1]))).toList();
    }
}
