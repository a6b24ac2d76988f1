package nl.weerklank.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One look for people to whom nothing was said for too long: the proof that the check ran (INV-38). */
@Entity
@Table(name = "silence_check")
class SilenceCheck {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "looked_at")
    private Instant lookedAt;
    private int trajectories;
    private int people;

    protected SilenceCheck() {
    }

    SilenceCheck(Instant lookedAt, int trajectories, int people) {
        this.lookedAt = lookedAt;
        this.trajectories = trajectories;
        this.people = people;
    }
}
