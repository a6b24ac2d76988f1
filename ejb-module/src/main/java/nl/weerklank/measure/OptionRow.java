package nl.weerklank.measure;

import java.util.UUID;

/** Something that could be done. */
public record OptionRow(UUID id, OptionKind kind, String text) {
}
