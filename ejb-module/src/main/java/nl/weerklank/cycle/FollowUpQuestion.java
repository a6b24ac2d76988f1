package nl.weerklank.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What phase 2 or 3 wants to hear from residents before it can go on: a question, and whom to ask. */
@Entity
@Table(name = "follow_up_question")
class FollowUpQuestion {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    private String question;
    private String whom;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected FollowUpQuestion() {
    }

    FollowUpQuestion(UUID cycleId, AskAgain from, String askedBy, Instant now) {
        this.cycleId = cycleId;
        question = from.question().strip();
        whom = from.whom().strip();
        this.askedBy = askedBy;
        askedAt = now;
    }

    FollowUpRow toRow() {
        return new FollowUpRow(id, question, whom, askedAt, takenAt);
    }
}
