package nl.weerklank.withdrawal;

import java.time.Instant;
import java.util.UUID;
import nl.weerklank.contribution.ContributionSource;

/** A withdrawal in a list; {@code daysLeft} until the legal term, below zero when it is over. */
public record WithdrawalRow(UUID id, String trajectory, ContributionSource source, WithdrawalScope scope, Instant receivedAt,
        Instant legalBy, long daysLeft, WithdrawalOutcome outcome, String judgedBy, Instant doneAt) {
}
