package nl.weerklank.knowledge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A facilitator writes down what residents and professionals said to each other. */
public class HoldJointTalk {

    @NotNull
    private UUID cycleId;
    @NotNull(message = "{joint.heldOn.required}")
    private LocalDate heldOn;
    @NotNull(message = "{joint.residents.required}")
    @Min(value = 1, message = "{joint.residents.required}")
    @Max(value = 500, message = "{joint.residents.required}")
    private Integer residents;
    @NotNull(message = "{joint.professionals.required}")
    @Min(value = 0, message = "{joint.professionals.required}")
    @Max(value = 500, message = "{joint.professionals.required}")
    private Integer professionals;
    @NotBlank(message = "{joint.agreed.required}")
    @Size(max = 2000, message = "{joint.text.tooLong}")
    private String agreed;
    @Size(max = 2000, message = "{joint.text.tooLong}")
    private String open;
    private final Map<UUID, UUID> confirmed = new HashMap<>();

    public UUID getCycleId() {
        return cycleId;
    }

    public void setCycleId(UUID cycleId) {
        this.cycleId = cycleId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Integer getResidents() {
        return residents;
    }

    public void setResidents(Integer residents) {
        this.residents = residents;
    }

    public Integer getProfessionals() {
        return professionals;
    }

    public void setProfessionals(Integer professionals) {
        this.professionals = professionals;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    /** The dilemmas that the talk confirmed, each with the cause it belongs to, or null. */
    public Map<UUID, UUID> getConfirmed() {
        return confirmed;
    }
}
