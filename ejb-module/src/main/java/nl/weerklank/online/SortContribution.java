package nl.weerklank.online;

import java.util.UUID;

/** One contribution under a theme, public in these words or not at all. */
public record SortContribution(UUID contributionId, String theme, String publicWords) {
}
