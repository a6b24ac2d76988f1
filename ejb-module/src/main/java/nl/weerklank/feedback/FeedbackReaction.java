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

/** Somebody answers our answer: NEW → ANSWERED. */
@Entity
@Table(name = "feedback_reaction")
class FeedbackReaction {

    enum State {
        NEW, ANSWERED
    }

    private static final String ERASED = "-";

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "contribution_id")
    private UUID contributionId;
    private UUID handle;
    private String text;
    private String answer;
    @Column(name = "new_experience")
    private Boolean newExperience;
    @Enumerated(EnumType.STRING)
    private State state = State.NEW;
    @Column(name = "received_at")
    private Instant receivedAt;
    private Instant due;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected FeedbackReaction() {
    }

    FeedbackReaction(UUID contributionId, UUID handle, String text, Instant due, Instant now) {
        this.contributionId = contributionId;
        this.handle = handle;
        this.text = text;
        this.due = due;
        receivedAt = now;
    }

    void answer(AnswerReaction command, String account, Instant now) {
        if (state != State.NEW) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        answer = command.getAnswer().strip();
        newExperience = command.isNewExperience();
        answeredBy = account;
        answeredAt = now;
        state = State.ANSWERED;
    }

    /** Its owner took back what it is about; that somebody reacted stays. */
    void erase() {
        text = ERASED;
        if (answer != null) {
            answer = ERASED;
        }
    }

    UUID id() {
        return id;
    }

    UUID handle() {
        return handle;
    }

    UUID contributionId() {
        return contributionId;
    }

    Instant due() {
        return due;
    }

    String text() {
        return text;
    }

    String answer() {
        return answer;
    }

    boolean bringsExperience() {
        return Boolean.TRUE.equals(newExperience);
    }
}
