package nl.weerklank.online;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A beleidsmedewerker asks everybody a question, until a day. */
public class OpenWindow {

    @NotNull
    private UUID trajectoryId;
    @NotBlank(message = "{online.question.required}")
    @Size(max = 300, message = "{online.question.tooLong}")
    private String question;
    @Size(max = 1500, message = "{trajectory.text.tooLong}")
    private String explanation;
    @NotNull(message = "{online.closesOn.required}")
    private LocalDate closesOn;

    public UUID getTrajectoryId() {
        return trajectoryId;
    }

    public void setTrajectoryId(UUID trajectoryId) {
        this.trajectoryId = trajectoryId;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
