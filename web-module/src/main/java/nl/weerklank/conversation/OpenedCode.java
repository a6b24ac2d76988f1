package nl.weerklank.conversation;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import nl.weerklank.contribution.FollowedContribution;

/** A code with which this browser opened pages of one kind; for as long as the session. */
public abstract class OpenedCode implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowedContribution followed;
    @Inject
    HeldCard card;

    private String code;
    private String followedThen;
    private String cardThen;

    public void open(String typed) {
        code = typed;
        followedThen = followed.getCode();
        cardThen = card.getCode();
    }

    /**
     * The code that was opened last in this browser, for whatever reason: this one, that of a contribution, that of a card. At
     * one table people take turns with one phone.
     */
    public String held() {
        if (code != null && Objects.equals(followed.getCode(), followedThen) && Objects.equals(card.getCode(), cardThen)) {
            return code;
        }
        return followed.getCode() != null ? followed.getCode() : card.getCode();
    }
}
