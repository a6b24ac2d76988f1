package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Payments handed to finance together, with their total and a checksum over the lines (FND-13). */
@Entity
@Table(name = "payment_batch")
class PaymentBatch {

    @Id
    private UUID id = UUID.randomUUID();
    private BigDecimal total;
    private int payments;
    private String checksum;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;

    protected PaymentBatch() {
    }

    PaymentBatch(BigDecimal total, int payments, String checksum, String madeBy, Instant madeAt) {
        this.total = total;
        this.payments = payments;
        this.checksum = checksum;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    BatchRow toRow() {
        return new BatchRow(id, total, payments, checksum, madeBy, madeAt);
    }
}
