package nl.weerklank.measure;

import java.time.Instant;
import java.util.UUID;

/** A contribution that a quick measure can come from, in its own words; for officials. */
public record LinkableContribution(UUID id, String words, Instant at) {
}
