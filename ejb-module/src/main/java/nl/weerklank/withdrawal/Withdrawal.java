package nl.weerklank.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Somebody took something back: OPEN → JUDGED by the privacyfunctionaris → DONE when it is gone and they were told. */
@Entity
@Table(name = "withdrawal")
class Withdrawal {

    enum State {
        OPEN, JUDGED, DONE
    }

    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_NOTE = 500;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Enumerated(EnumType.STRING)
    private WithdrawalScope scope;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "legal_by")
    private Instant legalBy;
    @Column(name = "warn_at")
    private Instant warnAt;
    @Enumerated(EnumType.STRING)
    private WithdrawalOutcome outcome;
    private String note;
    @Column(name = "judged_by")
    private String judgedBy;
    @Column(name = "judged_at")
    private Instant judgedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private int version;

    protected Withdrawal() {
    }

    Withdrawal(UUID contributionId, WithdrawalScope scope, Instant warnAt, Instant legalBy, Instant now) {
        this.contributionId = contributionId;
        this.scope = scope;
        this.warnAt = warnAt;
        this.legalBy = legalBy;
        receivedAt = now;
    }

    void judge(WithdrawalOutcome chosen, String why, String account, Instant now) {
        if (state != State.OPEN) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        if (chosen == null || !chosen.fits(scope)) {
            throw new BusinessException("withdrawal.outcome.required");
        }
        if (why == null || why.strip().length() < SHORTEST_NOTE) {
            throw new BusinessException("withdrawal.note.required");
        }
        if (why.strip().length() > LONGEST_NOTE) {
            throw new BusinessException("withdrawal.note.tooLong");
        }
        outcome = chosen;
        note = why.strip();
        judgedBy = account;
        judgedAt = now;
        state = State.JUDGED;
    }

    /** They were told; again changes nothing. */
    void done(Instant now) {
        if (state == State.JUDGED) {
            state = State.DONE;
            doneAt = now;
        }
    }

    /** The term is over: why it was chosen is nobody's business any more. */
    void forget() {
        note = null;
    }

    UUID id() {
        return id;
    }

    UUID contributionId() {
        return contributionId;
    }

    WithdrawalScope scope() {
        return scope;
    }

    WithdrawalOutcome outcome() {
        return outcome;
    }

    Instant warnAt() {
        return warnAt;
    }

    Instant legalBy() {
        return legalBy;
    }

    boolean isDone() {
        return state == State.DONE;
    }
}
