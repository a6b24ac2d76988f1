package nl.weerklank.grant;

import java.math.BigDecimal;
import java.util.UUID;

/** One pot in the register: what was asked, granted, paid and is left, in euro to the cent (FND-18). */
public record RegisterRow(UUID potId, String pot, String neighbourhood, String financingSource, BigDecimal ceiling,
        BigDecimal requested, BigDecimal granted, BigDecimal paid, BigDecimal left) {
}
