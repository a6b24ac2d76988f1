package nl.weerklank.theme;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
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

    void open(String typed) {
        code = typed;
    }

    /** The code that is open in this browser for whatever reason: this one, that of a contribution, that of a card. */
    String held() {
        if (code != null) {
            return code;
        }
        return followed.getCode() != null ? followed.getCode() : card.getCode();
    }
}
