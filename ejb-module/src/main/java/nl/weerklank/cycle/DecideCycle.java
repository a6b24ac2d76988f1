package nl.weerklank.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A bestuurder decides about a cycle; the reason, and the end report when it closes, are public. */
public class DecideCycle {

    @NotNull
    private UUID cycleId;
    @NotBlank(message = "{cycle.outcome.required}")
    private String outcome;
    @NotBlank(message = "{cycle.reason.required}")
    @Size(max = 1500, message = "{cycle.reason.tooLong}")
    private String reason;
    @Size(max = 4000, message = "{cycle.report.tooLong}")
    private String report;

    public UUID getCycleId() {
        return cycleId;
    }

    public void setCycleId(UUID cycleId) {
        this.cycleId = cycleId;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
