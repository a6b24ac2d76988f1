package nl.weerklank.grant;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** The mandated steward decides on an application (S1 13). The amount in euro, for a partial yes. */
public class Decide {

    /** What the steward can decide; ADAPT sends the idea back to the talk. */
    public enum Outcome {
        GRANTED, PARTLY_GRANTED, ADAPT, REFUSED
    }

    @NotNull
    private UUID ideaId;
    @NotNull(message = "{grant.decide.outcome.required}")
    private Outcome outcome;
    @Positive(message = "{idea.amount.wrong}")
    @DecimalMax(value = "9999999.99", message = "{idea.amount.wrong}")
    private BigDecimal amount;
    private Ground ground;
    @Size(max = 1500, message = "{grant.reason.tooLong}")
    private String reason;
    @Size(max = 80, message = "{idea.publicTitle.tooLong}")
    private String publicTitle;
    private boolean noInterest;

    public UUID getIdeaId() {
        return ideaId;
    }

    public void setIdeaId(UUID ideaId) {
        this.ideaId = ideaId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public void setPublicTitle(String publicTitle) {
        this.publicTitle = publicTitle;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }
}
