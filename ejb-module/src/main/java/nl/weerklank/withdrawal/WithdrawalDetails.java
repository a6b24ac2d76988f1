package nl.weerklank.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.contribution.ContributionSource;

/** A withdrawal with every place where the contribution was used. Holds no word of the resident. */
public record WithdrawalDetails(UUID id, String trajectory, UUID trajectoryId, ContributionSource source,
        WithdrawalScope scope, Instant givenAt, Instant receivedAt, Instant legalBy, boolean answerOwed, List<UseRow> uses) {
}
