package nl.weerklank.contribution;

import java.time.Instant;
import java.util.UUID;

/** A contribution in a list. */
public record ContributionRow(UUID id, ContributionSource source, UUID sourceId, UUID neighbourhoodId, String theme,
        boolean publicConsent, Instant createdAt) {
}
