package nl.weerklank.reimbursement;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import nl.weerklank.contribution.FollowedContribution;
import nl.weerklank.conversation.HeldCard;

/** The code with which this browser opens reimbursements; for as long as the session. */
@SessionScoped
public class ReimbursementReader implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowedContribution followed;
    @Inject
    HeldCard card;

    private String code;
    private String followedThen;
    private String cardThen;

    void open(String typed) {
        code = typed;
        followedThen = followed.getCode();
        cardThen = card.getCode();
    }

    /**
     * The code that is open in this browser for whatever reason: this one, that of a contribution, that of a card. Who opened
     * another contribution or card since then is somebody else, or wants to see something else: that one counts.
     */
    String held() {
        if (code != null && Objects.equals(followed.getCode(), followedThen) && Objects.equals(card.getCode(), cardThen)) {
            return code;
        }
        code = null;
        return followed.getCode() != null ? followed.getCode() : card.getCode();
    }
}
