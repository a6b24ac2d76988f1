package nl.weerklank.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The count of one run for one kind: the proof that the job did its work. */
@Entity
@Table(name = "retention_run")
class RetentionRun {

    @Id
    private UUID id = UUID.randomUUID();
    @Enumerated(EnumType.STRING)
    private RetentionKind kind;
    private Instant before;
    private long taken;
    @Column(name = "ran_at")
    private Instant ranAt;
    @Column(name = "ran_by")
    private String ranBy;

    protected RetentionRun() {
    }

    RetentionRun(RetentionKind kind, Instant before, long taken, Instant ranAt, String ranBy) {
        this.kind = kind;
        this.before = before;
        this.taken = taken;
        this.ranAt = ranAt;
        this.ranBy = ranBy;
    }
}
