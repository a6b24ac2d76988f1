package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.Instant;

/** One besluit in the register: number and amounts, no names (FND-18, FND-20). */
public record RegisterLine(String number, String title, String neighbourhood, BesluitOutcome outcome,
        BigDecimal requested, BigDecimal granted, Instant takenAt, String pot) {
}
