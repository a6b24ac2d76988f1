package nl.weerklank.contribution;

import java.util.UUID;

/**
 * A contribution to keep. {@code theme} may be null; {@code ownWords} are the resident's, in {@code language}; what came
 * from somewhere with words of its own (an idea) has none here.
 */
public record NewContribution(UUID handle, ContributionSource source, UUID sourceId, UUID neighbourhoodId,
        String theme, boolean publicConsent, UUID trajectoryId, UUID windowId, String ownWords, String language,
        boolean wantsAnswer) {

    /** Something of the idea fund, which belongs to no trajectory yet. */
    public NewContribution(UUID handle, ContributionSource source, UUID sourceId, UUID neighbourhoodId, String theme,
            boolean publicConsent) {
        this(handle, source, sourceId, neighbourhoodId, theme, publicConsent, null, null, null, "nl", true);
    }
}
