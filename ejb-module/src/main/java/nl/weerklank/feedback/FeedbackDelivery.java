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
import nl.weerklank.shared.BusinessException;

/** The one message of a run to one person: SENT or CALLING → DELIVERED; FAILED → CALLING; UNREACHABLE after two ways. */
@Entity
@Table(name = "feedback_delivery")
class FeedbackDelivery {

    enum State {
        SENT, CALLING, DELIVERED, FAILED, UNREACHABLE
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "run_id")
    private UUID runId;
    private UUID handle;
    private String channel;
    @Column(name = "message_id")
    private UUID messageId;
    @Column(name = "call_list_id")
    private UUID callListId;
    @Enumerated(EnumType.STRING)
    private State state;
    private int attempts = 1;
    private String remark;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Version
    private int version;

    protected FeedbackDelivery() {
    }

    FeedbackDelivery(UUID runId, UUID handle, String channel, UUID messageId, Instant now) {
        this.runId = runId;
        this.handle = handle;
        this.channel = channel;
        this.messageId = messageId;
        state = messageId == null ? State.FAILED : State.SENT;
        // Nothing was tried yet when a person has to do it.
        attempts = messageId == null ? 0 : 1;
        sentAt = now;
    }

    /** A person told them, or could not. */
    void called(boolean told, String note, Instant now) {
        requireCalling();
        attempts++;
        remark = note;
        if (told) {
            state = State.DELIVERED;
            settledAt = now;
        }
    }

    /** Nobody could reach them, in two ways at least (INV-08). */
    void unreachable(String reason, Instant now) {
        requireCalling();
        if (attempts < 2) {
            throw new BusinessException("feedback.unreachable.tooEarly");
        }
        state = State.UNREACHABLE;
        remark = reason;
        settledAt = now;
    }

    private void requireCalling() {
        if (state != State.CALLING) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    UUID id() {
        return id;
    }

    UUID handle() {
        return handle;
    }

    UUID runId() {
        return runId;
    }

    UUID callListId() {
        return callListId;
    }
}
