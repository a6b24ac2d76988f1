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

/** One time round the lemniscaat: OPEN → DONE (the next one opened, or the trajectory closed) or STOPPED. */
@Entity
@Table(name = "cycle")
class Cycle {

    enum State {
        OPEN, DONE, STOPPED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private int number;
    @Enumerated(EnumType.STRING)
    @Column(name = "start_phase")
    private CyclePhase startPhase;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private FollowUp followUp;
    @Column(name = "follow_up_measure_id")
    private UUID followUpMeasureId;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected Cycle() {
    }

    Cycle(UUID trajectoryId, int number, CyclePhase startPhase, Instant openedAt) {
        this.trajectoryId = trajectoryId;
        this.number = number;
        this.startPhase = startPhase;
        this.openedAt = openedAt;
    }

    /** Nothing of it goes on; again changes nothing. */
    void end(State as, FollowUp because, Instant now) {
        if (state == State.OPEN) {
            state = as;
            followUp = because;
            closedAt = now;
        }
    }

    /** The next cycle is about this measure alone; null: about everything. */
    void followUpWith(UUID measureId) {
        followUpMeasureId = measureId;
    }

    UUID followUpMeasureId() {
        return followUpMeasureId;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    int number() {
        return number;
    }

    CyclePhase startPhase() {
        return startPhase;
    }

    State state() {
        return state;
    }

    FollowUp followUp() {
        return followUp;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
