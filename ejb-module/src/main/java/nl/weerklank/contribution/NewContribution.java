package nl.weerklank.contribution;

import java.util.UUID;

/** A contribution to keep. {@code theme} may be null. */
public record NewContribution(UUID handle, ContributionSource source, UUID sourceId, UUID neighbourhoodId,
        String theme, boolean publicConsent) {
}
