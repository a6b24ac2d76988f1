package nl.weerklank.cycle;

import java.time.Instant;
import java.util.UUID;

/** A question that came back to phase 1; {@code takenAt} is when rounds were planned for it. */
public record FollowUpRow(UUID id, String question, String whom, Instant askedAt, Instant takenAt) {
}
