package nl.weerklank.idea;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A buurtondersteuner talked with the submitter (S1 5): what is known now, and what comes next. */
public class TalkAboutIdea {

    /** What comes next. */
    public enum Outcome {
        /** The idea can be done; the rules look again. */
        READY,
        /** A question stays open for the submitter. */
        QUESTION,
        /** This pot is not the way. */
        OTHER_WAY
    }

    @NotNull
    private UUID ideaId;
    @NotNull(message = "{idea.talk.outcome.required}")
    private Outcome outcome;
    @Size(max = 1000, message = "{idea.talk.question.tooLong}")
    private String question;
    @Size(max = 80, message = "{idea.publicTitle.tooLong}")
    private String publicTitle;
    @Size(max = 60)
    private String theme;
    @Positive(message = "{idea.amount.wrong}")
    @DecimalMax(value = "9999999.99", message = "{idea.amount.wrong}")
    private BigDecimal amount;
    private LocalDate activityDate;
    @NotNull
    private Answer openToAll = Answer.UNKNOWN;
    @NotNull
    private Answer profit = Answer.UNKNOWN;
    @NotNull
    private Answer ownInterest = Answer.UNKNOWN;
    @NotNull
    private Answer permitNeeded = Answer.UNKNOWN;
    @NotNull
    private Answer permitArranged = Answer.UNKNOWN;

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

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public void setPublicTitle(String publicTitle) {
        this.publicTitle = publicTitle;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getActivityDate() {
        return activityDate;
    }

    public void setActivityDate(LocalDate activityDate) {
        this.activityDate = activityDate;
    }

    public Answer getOpenToAll() {
        return openToAll;
    }

    public void setOpenToAll(Answer openToAll) {
        this.openToAll = openToAll;
    }

    public Answer getProfit() {
        return profit;
    }

    public void setProfit(Answer profit) {
        this.profit = profit;
    }

    public Answer getOwnInterest() {
        return ownInterest;
    }

    public void setOwnInterest(Answer ownInterest) {
        this.ownInterest = ownInterest;
    }

    public Answer getPermitNeeded() {
        return permitNeeded;
    }

    public void setPermitNeeded(Answer permitNeeded) {
        this.permitNeeded = permitNeeded;
    }

    public Answer getPermitArranged() {
        return permitArranged;
    }

    public void setPermitArranged(Answer permitArranged) {
        this.permitArranged = permitArranged;
    }
}
