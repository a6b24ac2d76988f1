package nl.weerklank.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;

/** What somebody who took part says of it. Whether they feel heard is all that is asked for; words are welcome. */
public class AnswerEvaluation {

    @NotNull(message = "{evaluation.heard.required}")
    private Heard heard;
    private Heard causeFits;
    @Size(max = 1000, message = "{evaluation.words.tooLong}")
    private String expectation;
    @Size(max = 1000, message = "{evaluation.words.tooLong}")
    private String cooperation;
    @Size(max = 1000, message = "{evaluation.words.tooLong}")
    private String learning;
    private final Map<Integer, @Size(max = 1000, message = "{evaluation.words.tooLong}") String> own = new HashMap<>();

    public Heard getHeard() {
        return heard;
    }

    public void setHeard(Heard heard) {
        this.heard = heard;
    }

    public Heard getCauseFits() {
        return causeFits;
    }

    public void setCauseFits(Heard causeFits) {
        this.causeFits = causeFits;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }

    public String getCooperation() {
        return cooperation;
    }

    public void setCooperation(String cooperation) {
        this.cooperation = cooperation;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }

    /** The answers on the questions of this evaluation alone, by their place. */
    public Map<Integer, String> getOwn() {
        return own;
    }
}
