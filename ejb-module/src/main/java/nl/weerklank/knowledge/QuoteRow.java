package nl.weerklank.knowledge;

import java.util.UUID;

/** An experience with its quote, for officials; {@code number} tells experiences of a theme apart. */
public record QuoteRow(UUID id, UUID contributionId, int number, String situation, String event, String effect,
        String need, String quote) {
}
