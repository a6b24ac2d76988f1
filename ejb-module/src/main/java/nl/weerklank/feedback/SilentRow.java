package nl.weerklank.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody to whom nothing was said for too long, by handle alone.
 *
 * @param lastAt        when something was last said to them, or they last said something
 * @param beingAnswered whether an answer to them is being written or delivered; else nobody works on one yet
 */
public record SilentRow(UUID trajectoryId, String trajectory, UUID handle, Instant lastAt, long days, boolean beingAnswered) {

    /** How this person is called where nobody may know who it is. */
    public String name() {
        return handle.toString().substring(0, 8);
    }
}
