package nl.weerklank.errand;

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

/** One task beside a running process: OPEN → DONE, with a remark, or → DROPPED when nobody needs it any more. */
@Entity
@Table(name = "errand")
class Errand {

    enum State {
        OPEN, DONE, DROPPED
    }

    private static final int LONGEST_REMARK = 1000;

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ErrandKind kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private String role;
    @Column(name = "due_at")
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private String remark;
    @Column(name = "done_by")
    private String doneBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected Errand() {
    }

    void done(String what, String who, Instant now) {
        if (what == null || what.isBlank()) {
            throw new BusinessException("errand.remark.required");
        }
        if (what.strip().length() > LONGEST_REMARK) {
            throw new BusinessException("errand.remark.tooLong");
        }
        remark = what.strip();
        doneBy = who;
        close(State.DONE, now);
    }

    void drop(Instant now) {
        close(State.DROPPED, now);
    }

    private void close(State as, Instant now) {
        if (state != State.OPEN) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        state = as;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    ErrandKind kind() {
        return kind;
    }

    String role() {
        return role;
    }

    Instant dueAt() {
        return dueAt;
    }

    State state() {
        return state;
    }

    ErrandRow toRow() {
        return new ErrandRow(id, kind, subjectId, trajectoryId, dueAt, remark, createdAt);
    }
}
