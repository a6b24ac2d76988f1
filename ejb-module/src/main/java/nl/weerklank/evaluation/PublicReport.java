package nl.weerklank.evaluation;

import java.time.Instant;
import nl.weerklank.cycle.FollowUp;

/** The report of a cycle as everybody reads it. */
public record PublicReport(int cycleNumber, FollowUp followUp, String reason, String heard, String done, String notDone,
        Instant publishedAt) {
}
