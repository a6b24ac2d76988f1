package nl.weerklank.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.shared.BusinessException;

/** Telling everybody of one trajectory: OPEN → SENDING → DONE; while it sends it can be paused. */
@Entity
@Table(name = "feedback_run")
class FeedbackRun {

    enum State {
        OPEN, SENDING, DONE
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    /** The cycle whose phase or end it closes; null for a run that an official started beside it. */
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;
    private int phase = 1;
    @Column(name = "closing_at")
    private Instant closingAt;
    private Instant due;
    private boolean last;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private boolean paused;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "summary_at")
    private Instant summaryAt;
    @Column(name = "late_at")
    private Instant lateAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private int version;

    protected FeedbackRun() {
    }

    FeedbackRun(UUID trajectoryId, FeedbackKind kind, boolean last, Instant due, String openedBy, Instant now) {
        this.trajectoryId = trajectoryId;
        this.kind = kind;
        this.last = last;
        this.due = due;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.closingAt = now;
    }

    /** F0 1a: the run with which a phase closes. */
    FeedbackRun(PhaseToClose phase, FeedbackKind kind, Instant due, Instant now) {
        this(phase.trajectoryId(), kind, false, due, Actor.NOBODY.account(), now);
        cycleId = phase.cycleId();
        closingAt = phase.closingAt();
        this.phase = phase.phase().getNumber();
    }

    FeedbackRun ofCycle(UUID cycle) {
        cycleId = cycle;
        return this;
    }

    void send() {
        state = State.SENDING;
    }

    void pause(boolean hold) {
        if (state == State.DONE) {
            throw new BusinessException("feedback.run.done");
        }
        paused = hold;
    }

    void publishSummary(Instant now) {
        summaryAt = now;
    }

    void isLate(Instant now) {
        if (lateAt == null) {
            lateAt = now;
        }
    }

    void finish(Instant now) {
        state = State.DONE;
        doneAt = now;
    }

    /** The cycle whose promises of another answer still hold; null when nothing more follows. */
    UUID promisesOf() {
        return mayPromiseMore() ? cycleId : null;
    }

    /** NADER BEKEKEN promises another answer: impossible when nothing more follows (INV-09). */
    boolean mayPromiseMore() {
        return !last && kind != FeedbackKind.STOP;
    }

    /** INV-08: who was told once how far we are needs no second message of the same kind. */
    boolean passesByWhoWasTold() {
        return cycleId != null && kind == FeedbackKind.INTERIM;
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    FeedbackKind kind() {
        return kind;
    }

    Instant closingAt() {
        return closingAt;
    }

    Instant due() {
        return due;
    }

    boolean isPaused() {
        return paused;
    }

    State state() {
        return state;
    }
}
