package nl.weerklank.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An event that could not be told for three days; an administrator sends it again or leaves it. */
@Entity
@Table(name = "parked_event")
class ParkedEvent {

    @Id
    @Column(name = "entry_id")
    private long entryId;
    private String fault;
    @Column(name = "parked_at")
    private Instant parkedAt;

    protected ParkedEvent() {
    }

    ParkedEvent(long entryId, String fault, Instant parkedAt) {
        this.entryId = entryId;
        this.fault = fault;
        this.parkedAt = parkedAt;
    }

    long entryId() {
        return entryId;
    }
}
