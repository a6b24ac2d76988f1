package nl.weerklank.knowledge;

/** A theme that residents ranked higher than one that was chosen, and why it waits; public. */
public record PassedOverTheme(String theme, String because) {
}
