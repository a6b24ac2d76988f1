package nl.weerklank.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A bestuurder ends a trajectory early; the reason is public. */
public class StopTrajectory {

    @NotNull
    private UUID trajectoryId;
    @NotBlank(message = "{trajectory.stop.reason.required}")
    @Size(max = 1500, message = "{trajectory.text.tooLong}")
    private String reason;

    public UUID getTrajectoryId() {
        return trajectoryId;
    }

    public void setTrajectoryId(UUID trajectoryId) {
        this.trajectoryId = trajectoryId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
