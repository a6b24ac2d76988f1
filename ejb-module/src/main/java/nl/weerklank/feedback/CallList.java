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

/** People to be told by a person: CALLING → DONE, by way of OTHER_WAY when not everybody was reached. */
@Entity
@Table(name = "call_list")
class CallList {

    enum State {
        CALLING, OTHER_WAY, DONE
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "run_id")
    private UUID runId;
    @Enumerated(EnumType.STRING)
    private State state = State.CALLING;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private int version;

    protected CallList() {
    }

    CallList(UUID runId, Instant now) {
        this.runId = runId;
        createdAt = now;
    }

    void become(State next) {
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID runId() {
        return runId;
    }
}
