package nl.weerklank.knowledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An experience expert marks what somebody lived through in a contribution. */
public class MarkExperience {

    @NotNull
    private UUID contributionId;
    @NotBlank(message = "{knowledge.situation.required}")
    @Size(max = 1000, message = "{knowledge.text.tooLong}")
    private String situation;
    @NotBlank(message = "{knowledge.event.required}")
    @Size(max = 1000, message = "{knowledge.text.tooLong}")
    private String event;
    @Size(max = 1000, message = "{knowledge.text.tooLong}")
    private String effect;
    @Size(max = 1000, message = "{knowledge.text.tooLong}")
    private String need;
    @NotBlank(message = "{knowledge.quote.required}")
    @Size(max = 1000, message = "{knowledge.text.tooLong}")
    private String quote;

    public UUID getContributionId() {
        return contributionId;
    }

    public void setContributionId(UUID contributionId) {
        this.contributionId = contributionId;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }
}
