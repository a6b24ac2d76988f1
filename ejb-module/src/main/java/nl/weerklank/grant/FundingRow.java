package nl.weerklank.grant;

import java.math.BigDecimal;

/** Another funder's part, in euro. */
public record FundingRow(String party, BigDecimal amount, boolean confirmed) {
}
