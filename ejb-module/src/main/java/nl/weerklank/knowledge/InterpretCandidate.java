package nl.weerklank.knowledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a session of residents, professionals and an experience expert made of a candidate. Residents read it. */
public class InterpretCandidate {

    @NotNull
    private UUID knowledgeId;
    @NotBlank(message = "{knowledge.title.required}")
    @Size(max = 200, message = "{knowledge.title.required}")
    private String title;
    @NotBlank(message = "{knowledge.description.required}")
    @Size(max = 1500, message = "{knowledge.text.tooLong}")
    private String description;
    @Size(max = 1500, message = "{knowledge.text.tooLong}")
    private String effects;
    @Size(max = 1500, message = "{knowledge.text.tooLong}")
    private String dissent;
    @NotBlank(message = "{knowledge.participants.required}")
    @Size(max = 300, message = "{knowledge.text.tooLong}")
    private String participants;

    public UUID getKnowledgeId() {
        return knowledgeId;
    }

    public void setKnowledgeId(UUID knowledgeId) {
        this.knowledgeId = knowledgeId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getEffects() {
        return effects;
    }

    public void setEffects(String effects) {
        this.effects = effects;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }
}
