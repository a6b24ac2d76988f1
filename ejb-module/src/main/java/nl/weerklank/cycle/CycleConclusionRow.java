package nl.weerklank.cycle;

import java.time.Instant;

/** A decision as everybody reads it: {@code kind} is NO_CAUSE or CLOSING, {@code report} comes with closing only. */
public record CycleConclusionRow(String kind, String outcome, String reason, String report, Instant decidedAt) {
}
