package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** One act on a list of tasks. READY: somebody looks at the list → RUNNING → DONE, or STOPPED and RUNNING again. */
@Entity
@Table(name = "bulk_act")
class BulkAct {

    @Id
    private UUID id = UUID.randomUUID();
    private String account;
    @Enumerated(EnumType.STRING)
    private BulkKind kind;
    @Column(name = "to_account")
    private String toAccount;
    private String reason;
    @Enumerated(EnumType.STRING)
    private BulkDetails.State state = BulkDetails.State.READY;
    @Column(name = "made_at")
    private Instant madeAt;

    protected BulkAct() {
    }

    BulkAct(String account, BulkKind kind, Instant now) {
        this.account = account;
        this.kind = kind;
        madeAt = now;
    }

    /** Whoever made it, and nobody else. */
    BulkAct of(String caller) {
        if (!account.equals(caller)) {
            throw new NotFoundException();
        }
        return this;
    }

    void begin(String to, String why) {
        if (state == BulkDetails.State.READY) {
            toAccount = to;
            reason = why;
        }
        if (state != BulkDetails.State.DONE) {
            state = BulkDetails.State.RUNNING;
        }
    }

    void stop() {
        if (state == BulkDetails.State.RUNNING) {
            state = BulkDetails.State.STOPPED;
        }
    }

    void finish() {
        state = BulkDetails.State.DONE;
    }

    UUID id() {
        return id;
    }

    BulkKind kind() {
        return kind;
    }

    String toAccount() {
        return toAccount;
    }

    String reason() {
        return reason;
    }

    BulkDetails.State state() {
        return state;
    }
}
