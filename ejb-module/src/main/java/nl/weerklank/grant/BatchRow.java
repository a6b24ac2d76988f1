package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A payment batch: total in euro, number of payments, SHA-256 over the lines. */
public record BatchRow(UUID id, BigDecimal total, int payments, String checksum, String madeBy, Instant madeAt) {
}
