package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a resident said when the council asked around; it becomes a contribution, and nobody's name is with it. */
@Entity
@Table(name = "consulted_statement")
class ConsultedStatement {

    private static final int LONGEST = 1500;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    private String text;
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Column(name = "said_at")
    private Instant saidAt;

    protected ConsultedStatement() {
    }

    ConsultedStatement(UUID requestId, String text, Instant now) {
        this.requestId = requestId;
        this.text = AdviceText.required(text, LONGEST, "advice.consult.text");
        saidAt = now;
    }

    void madeContribution(UUID contribution) {
        contributionId = contribution;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }
}
