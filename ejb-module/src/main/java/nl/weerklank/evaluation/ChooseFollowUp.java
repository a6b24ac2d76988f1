package nl.weerklank.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.weerklank.cycle.FollowUp;

/** How a cycle goes on, chosen with the people who took part, and its report. Everybody reads all of it. */
public class ChooseFollowUp {

    @NotNull
    private UUID cycleId;
    @NotNull(message = "{followUp.required}")
    private FollowUp followUp;
    /** The one measure that does not fit; null when it is the whole plan, or another way was chosen. */
    private UUID onlyMeasure;
    @NotBlank(message = "{followUp.reason.required}")
    @Size(max = 1000, message = "{followUp.reason.required}")
    private String reason;
    @NotBlank(message = "{report.heard.required}")
    @Size(max = 2000, message = "{report.tooLong}")
    private String heard;
    @NotBlank(message = "{report.done.required}")
    @Size(max = 2000, message = "{report.tooLong}")
    private String done;
    @NotBlank(message = "{report.notDone.required}")
    @Size(max = 2000, message = "{report.tooLong}")
    private String notDone;

    public UUID getCycleId() {
        return cycleId;
    }

    public void setCycleId(UUID cycleId) {
        this.cycleId = cycleId;
    }

    public FollowUp getFollowUp() {
        return followUp;
    }

    public void setFollowUp(FollowUp followUp) {
        this.followUp = followUp;
    }

    public UUID getOnlyMeasure() {
        return onlyMeasure;
    }

    public void setOnlyMeasure(UUID onlyMeasure) {
        this.onlyMeasure = onlyMeasure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getNotDone() {
        return notDone;
    }

    public void setNotDone(String notDone) {
        this.notDone = notDone;
    }
}
