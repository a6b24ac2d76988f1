package nl.weerklank.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line in a list of trajectories. */
public record TrajectoryRow(UUID id, String title, String topic, TrajectoryStatus status, LocalDate feedbackBy,
        Instant startedAt) {
}
