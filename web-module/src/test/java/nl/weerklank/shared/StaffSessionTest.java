package nl.weerklank.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody stays logged in for longer than twelve hours. */
class StaffSessionTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        assertThat(StaffSession.isOver(MORNING.toEpochMilli(), MORNING.plus(Duration.ofHours(12)))).isFalse();
        assertThat(StaffSession.isOver(MORNING.toEpochMilli(), MORNING.plus(Duration.ofHours(12)).plusMillis(1))).isTrue();
    }

    @Test
    void aResidentWithoutLogInHasNoLongestTime() {
        assertThat(StaffSession.isOver(null, MORNING.plus(Duration.ofDays(9)))).isFalse();
    }
}
