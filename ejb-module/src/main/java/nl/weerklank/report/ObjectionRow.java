package nl.weerklank.report;

import java.time.Instant;
import java.util.UUID;

/** An objection to a report; {@code done} and {@code closedAt} are empty while it is open. */
public record ObjectionRow(UUID id, String text, Instant madeAt, String done, Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
