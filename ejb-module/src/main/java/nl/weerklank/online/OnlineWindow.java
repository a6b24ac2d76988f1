package nl.weerklank.online;

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

/** One question to everybody: OPEN → SORTING → DONE. */
@Entity
@Table(name = "online_window")
class OnlineWindow {

    enum State {
        OPEN, SORTING, DONE
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private String question;
    private String explanation;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Version
    private int version;

    protected OnlineWindow() {
    }

    OnlineWindow(OpenWindow command, Instant closesAt, String openedBy, Instant now) {
        trajectoryId = command.getTrajectoryId();
        question = command.getQuestion().strip();
        explanation = command.getExplanation() == null ? null : command.getExplanation().strip();
        this.closesAt = closesAt;
        this.openedBy = openedBy;
        openedAt = now;
    }

    void closeAt(Instant moment) {
        require(State.OPEN);
        closesAt = moment;
    }

    void close() {
        if (state == State.OPEN) {
            state = State.SORTING;
        }
    }

    void sorted() {
        require(State.SORTING);
        state = State.DONE;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("online.wrongState");
        }
    }

    boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    Instant closesAt() {
        return closesAt;
    }

    WindowRow toRow() {
        return new WindowRow(id, trajectoryId, question, explanation, closesAt, state.name());
    }
}
