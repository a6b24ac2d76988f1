package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One cause in a session: chosen, or not with a reason that everybody may read. */
@Embeddable
class CauseChoice {

    @Column(name = "cause_id")
    private UUID causeId;
    private boolean chosen;
    private String reason;

    protected CauseChoice() {
    }

    CauseChoice(UUID causeId, boolean chosen, String reason) {
        this.causeId = causeId;
        this.chosen = chosen;
        this.reason = reason;
    }

    UUID causeId() {
        return causeId;
    }

    boolean isChosen() {
        return chosen;
    }
}
