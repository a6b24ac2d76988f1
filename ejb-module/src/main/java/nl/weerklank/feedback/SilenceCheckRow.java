package nl.weerklank.feedback;

import java.time.Instant;

/** When the check for silence looked, and how many trajectories and people it found. */
public record SilenceCheckRow(Instant lookedAt, int trajectories, int people) {
}
