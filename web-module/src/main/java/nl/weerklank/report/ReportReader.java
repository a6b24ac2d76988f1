package nl.weerklank.report;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import nl.weerklank.contribution.FollowedContribution;
import nl.weerklank.conversation.HeldCard;

/** The code with which this browser reads the concept of a report; for as long as the session. */
@SessionScoped
public class ReportReader implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowedContribution followed;
    @Inject
    HeldCard card;

    private String code;

    void open(String cardCode) {
        code = cardCode;
    }

    /** The code that is open in this browser for whatever reason: this one, that of a contribution, that of a card. */
    String held() {
        if (code != null) {
            return code;
        }
        return followed.getCode() != null ? followed.getCode() : card.getCode();
    }
}
