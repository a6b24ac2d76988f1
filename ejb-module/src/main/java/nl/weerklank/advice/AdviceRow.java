package nl.weerklank.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One advice in a list: where it is, and both clocks. {@code dueAt} is null before the dossier is complete and for an unasked
 * advice; {@code answerLateAt} says since when the municipality is or was late.
 */
public record AdviceRow(UUID id, UUID councilId, String council, AdviceMode mode, AdviceState state, String title,
        UUID trajectoryId, String trajectory, Instant askedAt, LocalDate wantedOn, boolean urgent, Instant dueAt,
        Instant extendedTo, Instant adoptedAt, Instant answerBy, Instant answerLateAt, Instant answeredAt,
        AdviceOutcome outcome) {
}
