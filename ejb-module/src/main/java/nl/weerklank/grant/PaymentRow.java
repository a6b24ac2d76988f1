package nl.weerklank.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A payment in a list; the amount in euro. Holds no account. */
public record PaymentRow(UUID id, UUID ideaId, BigDecimal amount, ChoosePaymentWay.Way way, String state, String payer,
        UUID batchId, Instant orderedAt, Instant settledAt) {
}
