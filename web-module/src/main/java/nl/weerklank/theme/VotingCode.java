package nl.weerklank.theme;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import nl.weerklank.contribution.FollowedContribution;
import nl.weerklank.conversation.HeldCard;

/** The code with which this browser says what comes first; for as long as the session. */
@SessionScoped
public class VotingCode implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowedContribution followed;
    @Inject
    HeldCard card;

    private String code;
    private String before;

    void open(String typed) {
        code = typed;
        before = other();
    }

    /**
     * The code that was opened last in this browser: this one, or that of a contribution or card. At one table people take
     * turns with one phone.
     */
    String held() {
        return code != null && Objects.equals(before, other()) ? code : other();
    }

    private String other() {
        return followed.getCode() != null ? followed.getCode() : card.getCode();
    }
}
