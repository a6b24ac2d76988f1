package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An application with its clocks: {@code promisedDue} is our promise, {@code legalDue} the law's last day. */
public record ApplicationRow(UUID ideaId, BigDecimal amount, BigDecimal fromPot, UUID potId, Instant confirmedAt,
        Instant completeAt, LocalDate legalDue, Instant promisedDue, Instant decidedAt,
        ChoosePaymentWay.Way paymentWay) {
}
