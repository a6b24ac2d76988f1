package nl.weerklank.theme;

import java.util.UUID;

/** A theme in the order that residents made. */
public record RankedTheme(UUID themeId, String name, long votes) {
}
