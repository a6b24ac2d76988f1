package nl.weerklank.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That one of the five questions is answered, by whom, and how often anew: ANSWERED → REVISED. */
@Entity
@Table(name = "question_answer")
class QuestionAnswer {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    private int number;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private int revision;
    @Version
    private int version;

    protected QuestionAnswer() {
    }

    QuestionAnswer(UUID preparationId, int number) {
        this.preparationId = preparationId;
        this.number = number;
    }

    void answered(String by, Instant now) {
        answeredBy = by;
        answeredAt = now;
        revision++;
    }

    int number() {
        return number;
    }

    AnsweredRow toRow(String name) {
        return new AnsweredRow(number, name, answeredAt, revision);
    }

    String answeredBy() {
        return answeredBy;
    }
}
