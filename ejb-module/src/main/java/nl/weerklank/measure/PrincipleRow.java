package nl.weerklank.measure;

import java.util.UUID;

/** A principle, and how a measure stands to it; {@code holds} is null while nobody said so. */
public record PrincipleRow(UUID id, String text, String explanation, boolean active, Boolean holds, String because) {
}
