package nl.weerklank.cycle;

import java.time.Instant;

/** One visit of a phase: {@code state} is OPEN, CLOSING or CLOSED; a visit that was broken off has no outcome. */
public record PhaseRow(CyclePhase phase, String state, Instant openedAt, Instant closingAt, Instant closedAt,
        PhaseOutcome outcome) {

    public boolean isNow() {
        return closedAt == null;
    }
}
