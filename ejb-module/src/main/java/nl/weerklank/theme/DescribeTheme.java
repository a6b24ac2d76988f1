package nl.weerklank.theme;

import java.util.UUID;

/** An official names a theme anew and writes what goes well. {@code version} is the one that the page showed. */
public record DescribeTheme(UUID themeId, int version, String name, String strengths) {
}
