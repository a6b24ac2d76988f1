package nl.weerklank.cycle;

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

/** A rule that does not hold this time, if the bestuurder says so in public (F1): ASKED → GRANTED or REFUSED. */
@Entity
@Table(name = "rule_exception")
class RuleException {

    enum State {
        ASKED, GRANTED, REFUSED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "visit_id")
    private UUID visitId;
    @Enumerated(EnumType.STRING)
    private BlockCode code;
    private String subject;
    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;
    @Column(name = "asked_because")
    private String askedBecause;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    private String reason;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private int version;

    protected RuleException() {
    }

    RuleException(PhaseVisit visit, BlockCode code, String subject, String because, String askedBy, Instant now) {
        if (!code.isExceptionPossible()) {
            throw new BusinessException("cycle.exception.impossible");
        }
        cycleId = visit.cycleId();
        visitId = visit.id();
        this.code = code;
        this.subject = subject;
        askedBecause = because;
        this.askedBy = askedBy;
        askedAt = now;
    }

    void decide(boolean yes, String why, String by, Instant now) {
        if (state != State.ASKED) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        state = yes ? State.GRANTED : State.REFUSED;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** Whether it lifts this block: the same rule about the same thing. */
    boolean lifts(PhaseBlock block) {
        return isGranted() && code.name().equals(block.code()) && subject.equals(block.subject());
    }

    boolean isGranted() {
        return state == State.GRANTED;
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    RuleExceptionRow toRow() {
        return new RuleExceptionRow(id, cycleId, code, subject, state.name(), askedBecause, askedAt, reason, decidedAt);
    }
}
