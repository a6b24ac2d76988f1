package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One pot in the register, which is one period of one wijk: what was asked, granted, paid and is left, in euro to the
 * cent (FND-18).
 */
public record RegisterRow(UUID potId, String pot, String neighbourhood, String financingSource, LocalDate periodFrom,
        LocalDate periodTo, BigDecimal ceiling, BigDecimal requested, BigDecimal granted, BigDecimal paid,
        BigDecimal left) {
}
