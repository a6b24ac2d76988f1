package nl.weerklank.measure;

import java.math.BigDecimal;
import java.util.UUID;

/** What one party pays, in euro. */
public record FundingRow(UUID id, String party, BigDecimal amount, boolean confirmed) {
}
