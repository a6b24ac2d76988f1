package nl.weerklank.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A round that phase 1 calls, by the id of the row that it is about: PLANNED → RUNNING → DONE. */
@Entity
@Table(name = "planned_round")
class PlannedRound {

    enum State {
        PLANNED, RUNNING, DONE
    }

    @Id
    @Column(name = "round_id")
    private UUID roundId;
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "process_key")
    private String processKey;
    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;
    @Column(name = "planned_by")
    private String plannedBy;
    @Column(name = "planned_at")
    private Instant plannedAt;

    protected PlannedRound() {
    }

    PlannedRound(UUID roundId, UUID cycleId, String processKey, String plannedBy, Instant plannedAt) {
        this.roundId = roundId;
        this.cycleId = cycleId;
        this.processKey = processKey;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
    }

    /** Other rounds begin: this one does, or it ran and is done. */
    void goOn() {
        state = state == State.PLANNED ? State.RUNNING : State.DONE;
    }

    String processKey() {
        return processKey;
    }
}
