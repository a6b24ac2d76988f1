package nl.weerklank.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A steward explains why this pot is not the way and which way is (S1 16, INV-24). */
public class ExplainOtherWay {

    /** Where the idea goes. CONTRIBUTION: it is heard as a contribution for the wijk. */
    public enum Direction {
        SOCIAL_MAP, OTHER_FUND, CONTRIBUTION
    }

    @NotNull
    private UUID ideaId;
    private Ground ground;
    @NotBlank(message = "{grant.otherWay.reason.required}")
    @Size(max = 1500, message = "{grant.reason.tooLong}")
    private String reason;
    @NotNull(message = "{grant.otherWay.direction.required}")
    private Direction direction;
    @NotBlank(message = "{grant.otherWay.text.required}")
    @Size(max = 1500, message = "{grant.reason.tooLong}")
    private String otherWay;
    private boolean setAside;
    @Size(max = 80, message = "{idea.publicTitle.tooLong}")
    private String publicTitle;

    public UUID getIdeaId() {
        return ideaId;
    }

    public void setIdeaId(UUID ideaId) {
        this.ideaId = ideaId;
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

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getOtherWay() {
        return otherWay;
    }

    public void setOtherWay(String otherWay) {
        this.otherWay = otherWay;
    }

    public boolean isSetAside() {
        return setAside;
    }

    public void setSetAside(boolean setAside) {
        this.setAside = setAside;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public void setPublicTitle(String publicTitle) {
        this.publicTitle = publicTitle;
    }
}
