package nl.weerklank.cycle;

import java.time.Instant;
import java.util.UUID;

/** An exception as everybody may read it once it was decided; {@code state} is ASKED, GRANTED or REFUSED. */
public record RuleExceptionRow(UUID id, UUID cycleId, BlockCode code, String subject, String state, String askedBecause,
        Instant askedAt, String reason, Instant decidedAt) {
}
