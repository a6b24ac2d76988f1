package nl.weerklank.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationSuspensionTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 4);
    private static final LocalDate TERM_END = LocalDate.of(2026, 3, 11);

    private final ApplicationSuspension suspension = new ApplicationSuspension(UUID.randomUUID(), ASKED, TERM_END);

    @Test
    void lastsUntilTheAnswer() {
        suspension.over(ASKED.plusDays(2));

        assertThat(suspension.toSuspension().days()).isEqualTo(2);
    }

    @Test
    void lastsNoLongerThanTheTerm() {
        suspension.over(TERM_END.plusDays(5));

        assertThat(suspension.toSuspension().days()).isEqualTo(7);
    }

    @Test
    void countsTheWholeTermWhileNobodyAnswered() {
        assertThat(suspension.isOpen()).isTrue();
        assertThat(suspension.toSuspension().over()).isEqualTo(TERM_END);
    }
}
