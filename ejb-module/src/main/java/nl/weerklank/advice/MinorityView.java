package nl.weerklank.advice;

/** Another view beside an advice; {@code name} is null when its member wants no name there. */
public record MinorityView(String text, String name) {
}
