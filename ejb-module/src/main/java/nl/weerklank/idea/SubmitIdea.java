package nl.weerklank.idea;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A resident hands in an idea. Only what and where are required; everything else may stay unknown (RES-02). */
public class SubmitIdea {

    public static final int MAX_WHAT = 4000;

    @NotNull(message = "{idea.what.required}")
    @Size(min = 1, max = MAX_WHAT, message = "{idea.what.tooLong}")
    private String what;
    @NotNull(message = "{idea.neighbourhood.required}")
    private UUID neighbourhoodId;
    @Size(max = 1000, message = "{idea.forWhom.tooLong}")
    private String forWhom;
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
    @Size(max = 120, message = "{idea.name.tooLong}")
    private String name;
    @Size(max = 200, message = "{idea.mail.wrong}")
    @Pattern(regexp = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+", message = "{idea.mail.wrong}")
    private String mail;
    @Size(max = 30, message = "{idea.phone.wrong}")
    @Pattern(regexp = "[+0-9][0-9 ()\\-./]{5,28}", message = "{idea.phone.wrong}")
    private String phone;
    private boolean mailProgress;
    @NotNull
    @Pattern(regexp = "[a-z]{2,3}", message = "{idea.language.wrong}")
    private String language = "nl";

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public UUID getNeighbourhoodId() {
        return neighbourhoodId;
    }

    public void setNeighbourhoodId(UUID neighbourhoodId) {
        this.neighbourhoodId = neighbourhoodId;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isMailProgress() {
        return mailProgress;
    }

    public void setMailProgress(boolean mailProgress) {
        this.mailProgress = mailProgress;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
