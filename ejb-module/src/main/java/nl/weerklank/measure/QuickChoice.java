package nl.weerklank.measure;

import java.time.Instant;
import java.util.UUID;

/**
 * A contribution of phase 1 that something can be done about at once; for officials.
 *
 * @param theme null when it is under none yet
 */
public record QuickChoice(UUID id, String theme, String words, Instant at) {
}
