package nl.weerklank.trajectory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that waits for the next round: OPEN → TAKEN or DROPPED. */
@Entity
@Table(name = "start_list_item")
class StartListItem {

    enum State {
        OPEN, TAKEN, DROPPED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Enumerated(EnumType.STRING)
    private StartList.Kind kind;
    @Column(name = "contribution_id")
    private UUID contributionId;
    /** The cycle that took it over; null until the next one opens. */
    @Column(name = "cycle_id")
    private UUID cycleId;
    private String owner;
    private LocalDate due;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "created_at")
    private Instant createdAt;

    protected StartListItem() {
    }

    StartListItem(UUID trajectoryId, StartList.Kind kind, UUID contributionId, String owner, LocalDate due,
            Instant createdAt) {
        this.trajectoryId = trajectoryId;
        this.kind = kind;
        this.contributionId = contributionId;
        this.owner = owner;
        this.due = due;
        this.createdAt = createdAt;
    }

    /** Promised again: to another person, for another day. */
    void promise(String newOwner, LocalDate newDue) {
        owner = newOwner;
        due = newDue;
        state = State.OPEN;
    }
}
