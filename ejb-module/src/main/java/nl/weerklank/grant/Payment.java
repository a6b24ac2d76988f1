package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Money on its way to one resident: ORDERED → CONFIRMED, or FAILED and ordered anew. The payer never decided. */
@Entity
@Table(name = "payment")
class Payment {

    enum State {
        ORDERED, CONFIRMED, FAILED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private String payer;
    private BigDecimal amount;
    @Enumerated(EnumType.STRING)
    private ChoosePaymentWay.Way way;
    @Enumerated(EnumType.STRING)
    private State state = State.ORDERED;
    @Column(name = "batch_id")
    private UUID batchId;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Version
    private int version;

    protected Payment() {
    }

    Payment(UUID ideaId, String payer, BigDecimal amount, ChoosePaymentWay.Way way, Instant orderedAt) {
        this.ideaId = ideaId;
        this.payer = payer;
        this.amount = amount;
        this.way = way;
        this.orderedAt = orderedAt;
    }

    void settle(State end, Instant now) {
        if (state != State.ORDERED) {
            throw new BusinessException("grant.payment.alreadySettled");
        }
        state = end;
        settledAt = now;
    }

    void joinBatch(UUID batch) {
        batchId = batch;
    }

    boolean is(State asked) {
        return state == asked;
    }

    UUID id() {
        return id;
    }

    UUID ideaId() {
        return ideaId;
    }

    BigDecimal amount() {
        return amount;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    PaymentRow toRow() {
        return new PaymentRow(id, ideaId, amount, way, state.name(), payer, batchId, orderedAt, settledAt);
    }
}
