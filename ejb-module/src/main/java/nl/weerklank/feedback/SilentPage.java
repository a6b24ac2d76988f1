package nl.weerklank.feedback;

import java.util.List;

/** A part of the list, longest silence first; {@code next} asks for the part after it, null at the end. */
public record SilentPage(List<SilentRow> rows, String next) {
}
