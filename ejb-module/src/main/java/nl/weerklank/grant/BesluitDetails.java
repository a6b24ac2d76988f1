package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A besluit with what its letter says; amounts in euro. */
public record BesluitDetails(UUID ideaId, BesluitOutcome outcome, BigDecimal requested, BigDecimal amount,
        Ground ground, String reason, String otherWay, String takenBy, Instant takenAt, boolean tacit, String rule,
        Integer ruleVersion, Instant sentAt, LocalDate lastObjectionDay) {
}
