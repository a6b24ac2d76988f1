package nl.weerklank.grant;

import java.math.BigDecimal;

/** What one steward said yes to while a second must still agree. */
public record FirstYes(String account, BigDecimal amount, String reason) {
}
