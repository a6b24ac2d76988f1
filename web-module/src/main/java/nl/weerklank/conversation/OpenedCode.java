package nl.weerklank.conversation;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.BiPredicate;
import nl.weerklank.contribution.FollowedContribution;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Visitor;

/** A code with which this browser opened pages of one kind; for as long as the session. */
public abstract class OpenedCode implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowedContribution followed;
    @Inject
    HeldCard card;
    @Inject
    Visitor visitor;

    private String code;
    private String followedThen;
    private String cardThen;

    /**
     * Keeps a code that somebody typed; a code that opens nothing is said to be wrong, at its field.
     *
     * @param opens whether a code opens anything, asked from an address of the network; who guesses is slowed down there
     * @return whether it was kept
     */
    public boolean open(String typed, BiPredicate<String, String> opens) {
        var blank = typed == null || typed.isBlank();
        if (blank || !opens.test(typed, visitor.networkAddress())) {
            Errors.add("code", blank ? "myidea.code.required" : "myidea.code.unknown");
            return false;
        }
        code = typed;
        followedThen = followed.getCode();
        cardThen = card.getCode();
        return true;
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
