package nl.weerklank.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure with its numbers; actions, funding, partners and notes are asked for separately.
 *
 * @param cause         in plain words, or that none was found
 * @param contributions that it comes from, by the chain or directly
 * @param nextDate      when the next action is due; null when none is open
 */
public record MeasureDetails(UUID id, UUID trajectoryId, String trajectory, UUID causeId, String cause, String title,
        MeasureKind kind, String quickReason, boolean atOnce, String text, String owner, String ownerName, String ownChoice,
        String figure, String figureSource, String story, String learningQuestion, Instant pilotEnds, boolean ready,
        MeasureState state, String reason, String openWishes, Instant decidedAt, Instant startedAt, Instant endedAt,
        Cover cover, long contributions, LocalDate nextDate) {
}
