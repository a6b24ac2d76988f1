package nl.weerklank.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle in one of its phases: OPEN → CLOSING → CLOSED, and back to OPEN when it is not finished after all. */
@Entity
@Table(name = "phase_visit")
class PhaseVisit {

    enum State {
        OPEN, CLOSING, CLOSED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private CyclePhase phase;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closing_at")
    private Instant closingAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Enumerated(EnumType.STRING)
    private PhaseOutcome outcome;
    @Column(name = "planned_end")
    private LocalDate plannedEnd;
    @Version
    private int version;

    protected PhaseVisit() {
    }

    PhaseVisit(UUID cycleId, CyclePhase phase, Instant openedAt) {
        this.cycleId = cycleId;
        this.phase = phase;
        this.openedAt = openedAt;
    }

    /** F0 1a: what comes in from now on is for the next phase. */
    void beginClosing(PhaseOutcome because, Instant now) {
        state = State.CLOSING;
        outcome = because;
        closingAt = now;
    }

    /** F0 9. */
    void reopen() {
        state = State.OPEN;
        outcome = null;
        closingAt = null;
    }

    /** F0 7. */
    void close(Instant now) {
        state = State.CLOSED;
        closedAt = now;
    }

    /** When the work of it should be over. */
    void planEnd(LocalDate day) {
        plannedEnd = day;
    }

    LocalDate plannedEnd() {
        return plannedEnd;
    }

    PhaseToClose toClose(UUID trajectoryId) {
        return new PhaseToClose(cycleId, trajectoryId, phase, outcome, openedAt, closingAt);
    }

    PhaseRow toRow() {
        return new PhaseRow(phase, state.name(), openedAt, closingAt, closedAt, outcome);
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    CyclePhase phase() {
        return phase;
    }

    PhaseOutcome outcome() {
        return outcome;
    }
}
