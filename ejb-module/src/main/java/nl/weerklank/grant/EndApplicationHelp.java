package nl.weerklank.grant;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A buurtondersteuner helped with the application (S1 8f) and it did not become one. */
public class EndApplicationHelp {

    /** How it ended. */
    public enum Outcome {
        SILENT, OTHER_WAY
    }

    @NotNull
    private UUID ideaId;
    @NotNull(message = "{grant.help.outcome.required}")
    private Outcome outcome;

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
}
