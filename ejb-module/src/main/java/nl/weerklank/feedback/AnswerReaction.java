package nl.weerklank.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A beleidsmedewerker answers a reaction, and says whether it brings a new experience (S8b 2). */
public class AnswerReaction {

    @NotNull
    private UUID reactionId;
    @NotBlank(message = "{feedback.reaction.answer.required}")
    @Size(max = 2000, message = "{feedback.text.tooLong}")
    private String answer;
    private boolean newExperience;

    public UUID getReactionId() {
        return reactionId;
    }

    public void setReactionId(UUID reactionId) {
        this.reactionId = reactionId;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isNewExperience() {
        return newExperience;
    }

    public void setNewExperience(boolean newExperience) {
        this.newExperience = newExperience;
    }
}
