package nl.weerklank.cycle;

import java.time.Instant;
import java.util.UUID;

/** A phase that wants to close: what came in before {@code closingAt} counts, what comes later is for the next phase. */
public record PhaseToClose(UUID cycleId, UUID trajectoryId, CyclePhase phase, PhaseOutcome outcome, Instant openedAt,
        Instant closingAt) {
}
