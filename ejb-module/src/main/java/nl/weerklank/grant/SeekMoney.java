package nl.weerklank.grant;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** A steward looked for money because the pot is short (S1 10). Amounts in euro. */
public class SeekMoney {

    /** What was found: another pot or funder, the wijk's next pot, or another way altogether. */
    public enum Outcome {
        FOUND, LATER, OTHER_WAY
    }

    @NotNull
    private UUID ideaId;
    @NotNull(message = "{grant.money.outcome.required}")
    private Outcome outcome;
    private UUID potId;
    @Size(max = 120, message = "{grant.money.party.required}")
    private String funder;
    @Positive(message = "{idea.amount.wrong}")
    @DecimalMax(value = "9999999.99", message = "{idea.amount.wrong}")
    private BigDecimal funderAmount;
    private boolean funderConfirmed;

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

    public UUID getPotId() {
        return potId;
    }

    public void setPotId(UUID potId) {
        this.potId = potId;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    public BigDecimal getFunderAmount() {
        return funderAmount;
    }

    public void setFunderAmount(BigDecimal funderAmount) {
        this.funderAmount = funderAmount;
    }

    public boolean isFunderConfirmed() {
        return funderConfirmed;
    }

    public void setFunderConfirmed(boolean funderConfirmed) {
        this.funderConfirmed = funderConfirmed;
    }
}
