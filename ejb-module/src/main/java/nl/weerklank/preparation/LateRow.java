package nl.weerklank.preparation;

import java.time.Instant;
import java.util.UUID;

/**
 * Answers that people should have had by now.
 *
 * @param areas   the wijken of the trajectory, by name
 * @param due     when everybody should have had an answer
 * @param waiting how many people still wait
 */
public record LateRow(UUID trajectoryId, String trajectory, String areas, Instant due, long waiting) {
}
