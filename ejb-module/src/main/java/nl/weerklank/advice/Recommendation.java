package nl.weerklank.advice;

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

/** A numbered recommendation of an adopted advice: open until the municipality says what it does with it and why (INV-18). */
@Entity
@Table(name = "recommendation")
class Recommendation {

    private static final int LONGEST_REASON = 1500;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    private int number;
    private String text;
    @Column(name = "cause_missed")
    private boolean causeMissed;
    @Enumerated(EnumType.STRING)
    private RecommendationOutcome outcome;
    private String reason;
    @Column(name = "changes_text")
    private boolean changesText;
    @Column(name = "what_came_of_it")
    private String whatCameOfIt;
    @Column(name = "followed_up_at")
    private Instant followedUpAt;
    @Version
    private int version;

    protected Recommendation() {
    }

    Recommendation(UUID requestId, int number, NewRecommendation from) {
        this.requestId = requestId;
        this.number = number;
        text = from.text();
        causeMissed = from.causeMissed();
    }

    /** POL-12: an outcome has a reason, also a yes. Both empty leaves it open. */
    void answer(RecommendationAnswer command) {
        var why = AdviceText.optional(command.reason(), LONGEST_REASON, "advice.answer.reason");
        if (command.outcome() == null && why == null) {
            outcome = null;
            reason = null;
            changesText = false;
            return;
        }
        if (command.outcome() == null) {
            throw new BusinessException("advice.answer.outcome", number);
        }
        if (why == null) {
            throw new BusinessException("advice.answer.reason", number);
        }
        outcome = command.outcome();
        reason = why;
        changesText = command.changesText() && outcome != RecommendationOutcome.NOT;
    }

    boolean isAnswered() {
        return outcome != null && reason != null;
    }

    void followUp(String what, Instant now) {
        whatCameOfIt = AdviceText.required(what, LONGEST_REASON, "advice.followUp.text");
        followedUpAt = now;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    String text() {
        return text;
    }

    boolean missesCause() {
        return causeMissed && outcome == RecommendationOutcome.ADOPTED;
    }

    boolean changesText() {
        return changesText;
    }

    RecommendationRow toRow() {
        return new RecommendationRow(id, number, text, causeMissed, outcome, reason, changesText, whatCameOfIt, followedUpAt);
    }
}
