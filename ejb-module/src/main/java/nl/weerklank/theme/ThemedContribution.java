package nl.weerklank.theme;

import java.time.Instant;
import java.util.UUID;

/** A contribution on the board: the resident's own words, for officials only. */
public record ThemedContribution(UUID id, String words, String language, Instant at) {
}
