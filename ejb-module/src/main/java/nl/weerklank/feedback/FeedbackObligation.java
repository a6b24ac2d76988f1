package nl.weerklank.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** We owe this contribution an answer: DUE → SENT → DELIVERED; UNREACHABLE after two ways; WAIVED when it is not wanted any more. */
@Entity
@Table(name = "feedback_obligation")
class FeedbackObligation {

    enum State {
        DUE, SENT, DELIVERED, UNREACHABLE, WAIVED
    }

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID runId;
    @Column(name = "contribution_id")
    private UUID contributionId;
    private UUID handle;
    private String theme;
    @Column(name = "answer_id")
    private UUID answerId;
    @Enumerated(EnumType.STRING)
    private ContributionOutcome outcome;
    private String reason;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "delivery_id")
    private UUID deliveryId;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected FeedbackObligation() {
    }

    /** Another outcome than the rest of its group. */
    void except(ContributionOutcome own, String because) {
        outcome = own;
        reason = because;
    }
}
