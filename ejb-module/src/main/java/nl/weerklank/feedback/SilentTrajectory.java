package nl.weerklank.feedback;

import java.util.UUID;

/** A trajectory with the number of people to whom nothing was said for too long. */
public record SilentTrajectory(UUID id, String title, long people) {
}
