package nl.weerklank.withdrawal;

import java.time.Instant;
import java.util.UUID;

/** A withdrawal as its owner sees it: when we have looked at everything at the latest, or since when it is done. */
public record OwnWithdrawalRow(UUID contributionId, WithdrawalScope scope, Instant receivedAt, Instant legalBy,
        Instant doneAt) {
}
