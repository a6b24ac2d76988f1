package nl.weerklank.knowledge;

/** What goes well, by theme. */
public record PublicStrength(String theme, String text) {
}
