package nl.weerklank.measure;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a measure came from and where it goes on.
 *
 * @param to null, as its title, reason and moment, while it stays where it began
 */
public record Carried(UUID from, String fromTitle, UUID to, String toTitle, String reason, Instant at) {

    /** Whether it goes on elsewhere. */
    public boolean isElsewhere() {
        return to != null;
    }
}
