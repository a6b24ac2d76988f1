package nl.weerklank.theme;

import java.util.UUID;

/** One theme; {@code version} is what a change has to name again. */
public record ThemeDetails(UUID id, UUID trajectoryId, String name, String strengths, ThemeAnalysis analysis,
        boolean moreExperience, int version) {
}
