package nl.weerklank.feedback;

import java.util.UUID;

/** A measure that an answer can name. */
public record NameableMeasure(UUID id, String title) {
}
