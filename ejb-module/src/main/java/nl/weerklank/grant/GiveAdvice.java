package nl.weerklank.grant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A juror advises on one idea (S1 14). */
public class GiveAdvice {

    /** ABSTAIN is what becomes of a juror with an interest. */
    public enum Vote {
        YES, NO, ADAPT, ABSTAIN
    }

    @NotNull
    private UUID ideaId;
    private boolean interest;
    private Vote vote;
    @Size(max = 300, message = "{grant.vote.line.tooLong}")
    private String line;

    public UUID getIdeaId() {
        return ideaId;
    }

    public void setIdeaId(UUID ideaId) {
        this.ideaId = ideaId;
    }

    public boolean isInterest() {
        return interest;
    }

    public void setInterest(boolean interest) {
        this.interest = interest;
    }

    public Vote getVote() {
        return vote;
    }

    public void setVote(Vote vote) {
        this.vote = vote;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }
}
