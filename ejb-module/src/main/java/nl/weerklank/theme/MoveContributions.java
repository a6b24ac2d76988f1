package nl.weerklank.theme;

import java.util.Map;
import java.util.UUID;

/**
 * Some contributions go under another theme.
 *
 * @param picked the contributions, each with the theme it stood under on the page
 * @param to     the theme, or null for a new one
 * @param toNew  the name of the new theme
 */
public record MoveContributions(UUID trajectoryId, Map<UUID, String> picked, UUID to, String toNew) {
}
