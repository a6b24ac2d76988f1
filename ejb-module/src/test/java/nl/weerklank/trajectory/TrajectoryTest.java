package nl.weerklank.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
        trajectory.publish(NOW);

        assertThatThrownBy(() -> trajectory.describe(described())).hasMessage("trajectory.published");
    }

    @Test
    void stoppingEarlyIsNotTheEndYet_INV_10() {
        trajectory.publish(NOW);
        trajectory.stop("Het geld is op.");

        assertThat(trajectory.status()).isEqualTo(TrajectoryStatus.STOPPING);
        assertThat(trajectory.status().isOpen()).isFalse();
        trajectory.end(TrajectoryStatus.STOPPED, NOW);
        assertThatThrownBy(() -> trajectory.stop("Nog eens")).hasMessage("trajectory.wrongState");
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
