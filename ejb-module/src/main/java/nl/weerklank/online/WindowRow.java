package nl.weerklank.online;

import java.time.Instant;
import java.util.UUID;

/** A question to everybody: what is asked, until when, and OPEN, SORTING or DONE. */
public record WindowRow(UUID id, UUID trajectoryId, String question, String explanation, Instant closesAt,
        String state) {
}
