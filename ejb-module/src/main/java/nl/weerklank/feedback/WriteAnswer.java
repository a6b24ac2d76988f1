package nl.weerklank.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;

/** What we heard, what we do, why (not), what follows; and the outcome for these contributions (S8 4.1). */
public class WriteAnswer {

    @NotNull
    private UUID answerId;
    @NotBlank(message = "{feedback.heard.required}")
    @Size(max = 1500, message = "{feedback.text.tooLong}")
    private String heard;
    @NotBlank(message = "{feedback.done.required}")
    @Size(max = 1500, message = "{feedback.text.tooLong}")
    private String done;
    @Size(max = 1500, message = "{feedback.text.tooLong}")
    private String why;
    @NotBlank(message = "{feedback.next.required}")
    @Size(max = 1500, message = "{feedback.text.tooLong}")
    private String next;
    @NotNull(message = "{feedback.outcome.required}")
    private ContributionOutcome outcome;
    private String laterBy;
    private LocalDate laterDue;
    /** Measures in which something was adopted (INV-21). */
    private Set<UUID> measures = Set.of();
    @Size(max = 500, message = "{feedback.text.tooLong}")
    private String linkReason;

    public UUID getAnswerId() {
        return answerId;
    }

    public void setAnswerId(UUID answerId) {
        this.answerId = answerId;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public ContributionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContributionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getLaterBy() {
        return laterBy;
    }

    public void setLaterBy(String laterBy) {
        this.laterBy = laterBy;
    }

    public Set<UUID> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<UUID> measures) {
        this.measures = Set.copyOf(measures);
    }

    public String getLinkReason() {
        return linkReason;
    }

    public void setLinkReason(String linkReason) {
        this.linkReason = linkReason;
    }

    public LocalDate getLaterDue() {
        return laterDue;
    }

    public void setLaterDue(LocalDate laterDue) {
        this.laterDue = laterDue;
    }
}
