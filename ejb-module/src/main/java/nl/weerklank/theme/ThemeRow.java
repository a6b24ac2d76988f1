package nl.weerklank.theme;

import java.util.UUID;

/** A theme on the board, with how many contributions stand under it; who took theirs back does not count. */
public record ThemeRow(UUID id, String name, String strengths, ThemeAnalysis analysis, boolean moreExperience,
        int version, long contributions) {
}
