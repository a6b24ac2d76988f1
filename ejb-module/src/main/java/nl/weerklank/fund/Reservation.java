package nl.weerklank.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What one idea holds of one pot: RESERVED → PAID, or RESERVED → RELEASED → RESERVED again. */
@Entity
@Table(name = "reservation")
class Reservation {

    enum State {
        RESERVED, RELEASED, PAID
    }

    @Id
    @Column(name = "idea_id")
    private UUID ideaId;
    @Column(name = "pot_id")
    private UUID potId;
    private BigDecimal amount;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Reservation() {
    }

    Reservation(UUID ideaId) {
        this.ideaId = ideaId;
        this.state = State.RELEASED;
    }

    void reserve(UUID pot, BigDecimal newAmount, Instant now) {
        potId = pot;
        amount = newAmount;
        change(State.RESERVED, now);
    }

    void reduceTo(BigDecimal newAmount, Instant now) {
        amount = newAmount;
        changedAt = now;
    }

    void change(State next, Instant now) {
        state = next;
        changedAt = now;
    }

    boolean is(State asked) {
        return state == asked;
    }

    UUID potId() {
        return potId;
    }

    BigDecimal amount() {
        return amount;
    }
}
