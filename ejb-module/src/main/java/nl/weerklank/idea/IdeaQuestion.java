package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A question to the submitter, asked at most twice, and the answer. */
@Entity
@Table(name = "idea_question")
class IdeaQuestion {

    private static final int MOST_TIMES = 2;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private String question;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answer_by")
    private Instant answerBy;
    @Column(name = "times_sent")
    private int timesSent;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected IdeaQuestion() {
    }

    IdeaQuestion(UUID ideaId, String question, String askedBy, Instant askedAt) {
        this.ideaId = ideaId;
        this.question = question;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void sent(Instant newAnswerBy) {
        timesSent++;
        answerBy = newAnswerBy;
    }

    void answer(String text, Instant now) {
        answer = text;
        answeredAt = now;
    }

    /** Nobody waits for it any more. */
    void close(Instant now) {
        answeredAt = now;
    }

    boolean wasReminded() {
        return timesSent >= MOST_TIMES;
    }

    int timesSent() {
        return timesSent;
    }

    String question() {
        return question;
    }

    Instant answerBy() {
        return answerBy;
    }

    UUID id() {
        return id;
    }
}
