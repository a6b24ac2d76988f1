package nl.weerklank.theme;

import java.util.UUID;

/** A theme in the order that residents made, with stickers and codes together. */
public record RankedTheme(UUID themeId, String name, long votes) {
}
