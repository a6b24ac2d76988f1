package nl.weerklank.cycle;

import java.time.Instant;

/** Open work of a trajectory: {@code role} is the group it waits for, {@code person} who took it, each null when there is none. */
public record CycleTask(String title, String role, String person, Instant dueAt) {
}
