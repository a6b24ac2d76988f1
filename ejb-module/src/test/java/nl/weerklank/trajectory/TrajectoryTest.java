package nl.weerklank.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Trajectory trajectory = new Trajectory(described(), "beleid01", NOW);

    /** What is open, what is fixed, who decides, how far people decide and when they hear is asked, never assumed. */
    @Test
    void nothingOfTheFrameMayBeMissing_POL_04() {
        assertThat(Arrays.stream(StartTrajectory.class.getDeclaredFields())
                .filter(f -> !f.isAnnotationPresent(NotBlank.class) && !f.isAnnotationPresent(NotNull.class)
                        && !f.isAnnotationPresent(NotEmpty.class))).isEmpty();
    }

    @Test
    void whatEverybodyReadsDoesNotChangeAnyMore() {
        trajectory.prepare();
        trajectory.publish(NOW);

        assertThatThrownBy(() -> trajectory.describe(described())).hasMessage("trajectory.published");
    }

    @Test
    void stoppingEarlyIsNotTheEndYet_INV_10() {
        trajectory.prepare();
        trajectory.publish(NOW);
        trajectory.stop("Het geld is op.");

        assertThat(trajectory.status()).isEqualTo(TrajectoryStatus.STOPPING);
        assertThat(trajectory.status().isOpen()).isFalse();
        trajectory.end(TrajectoryStatus.STOPPED, NOW);
        assertThatThrownBy(() -> trajectory.stop("Nog eens")).hasMessage("trajectory.wrongState");
    }

    /** INV-01: there is no way to the public past the preparation. */
    @Test
    void withoutAPreparationNothingBecomesPublic_INV_01() {
        assertThatThrownBy(() -> trajectory.publish(NOW)).hasMessage("trajectory.wrongState");
        assertThat(trajectory.status().isOpen()).isFalse();

        trajectory.prepare();

        assertThat(trajectory.status().isOpen()).as("no round, card or question before the mandate").isFalse();
        assertThat(trajectory.status().isPlanned()).as("who should be heard can be written down").isTrue();
    }

    @Test
    void withoutAMandateItDoesNotBeginAndEverybodyCanReadWhy() {
        trajectory.prepare();
        trajectory.notStarted(NOW);

        assertThat(trajectory.status()).isEqualTo(TrajectoryStatus.NOT_STARTED);
        assertThat(trajectory.toDetails(List.of(), null).publishedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> trajectory.publish(NOW)).hasMessage("trajectory.wrongState");
    }

    @Test
    void whatNobodySawCannotBeStopped() {
        assertThatThrownBy(() -> trajectory.stop("Toch niet")).hasMessage("trajectory.wrongState");
    }

    private static StartTrajectory described() {
        var command = new StartTrajectory();
        command.setTitle("Goede start");
        command.setTopic("Hoe is het om een baby te krijgen?");
        command.setLevel(ParticipationLevel.ADVISE);
        command.setOpenToInfluence("Hoe wij helpen.");
        command.setFixed("Het budget.");
        command.setWhoDecides("De wethouder");
        command.setFeedbackBy(LocalDate.of(2026, 6, 1));
        command.setContact("beleid01");
        command.setAreas(Set.of(UUID.randomUUID()));
        return command;
    }
}
