package nl.weerklank.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.draft.Drafts;
import nl.weerklank.report.OwnReports;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;
import nl.weerklank.trajectory.TrajectoryAddress;

/** What somebody with a card does: open it, say yes or no, say how we reach them; a page at a time. */
@Named
@RequestScoped
@ReadOnce
public class CardBacking {

    private static final String ANSWER = "/conversation/answer?faces-redirect=true";
    private static final String DONE = "/conversation/done?faces-redirect=true";
    private static final String CHOICE = "choice";
    private static final String LATER = "LATER";
    private static final String NO = "NO";

    @Inject
    HeldCard held;
    @Inject
    Visitor visitor;
    @Inject
    Drafts drafts;
    @Inject
    OwnCard cards;
    @Inject
    OwnReports reports;
    @Inject
    Validator validator;

    private final Map<String, String> answers = new TreeMap<>();
    private String code;
    private CardDetails card;

    @PostConstruct
    void begin() {
        answers.putAll(drafts.find(visitor.getToken(), OwnCard.FORM));
    }

    public String open() {
        if (code == null || code.isBlank()) {
            Errors.add("code", "card.code.required");
            return null;
        }
        if (!cards.opens(code, visitor.networkAddress())) {
            Errors.add("code", "card.code.unknown");
            return null;
        }
        if (!code.equals(held.getCode())) {
            drafts.discard(visitor.getToken(), OwnCard.FORM);
        }
        held.open(code);
        return ANSWER;
    }

    /** Every page but the first needs the code. */
    public String enter() {
        return held.getCode() == null ? "/kaartje?faces-redirect=true" : null;
    }

    public CardDetails getCard() {
        if (card == null && held.getCode() != null) {
            card = cards.get(held.getCode());
        }
        return card;
    }

    /** Whether there is a concept of a report for who holds this card. */
    public boolean isReportToCheck() {
        return held.getCode() != null && !reports.open(held.getCode()).isEmpty();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The code as typed, for keeping it. */
    public String getHeldCode() {
        return held.getCode();
    }

    public boolean isOpen() {
        return getCard() != null
                && (getCard().state() == InvitationState.HANDED_OUT || getCard().state() == InvitationState.ACCEPTED);
    }

    /** No is enough. Yes asks once how we reach somebody; after that it only chooses another conversation. */
    public String choose() {
        var choice = answers.get(CHOICE);
        if (choice == null || choice.isBlank()) {
            Errors.add(CHOICE, "card.choice.required");
            return null;
        }
        if (NO.equals(choice)) {
            cards.decline(held.getCode());
            return finished();
        }
        if (getCard().known()) {
            cards.accept(held.getCode(), answer());
            return finished();
        }
        drafts.keep(visitor.getToken(), OwnCard.FORM, answers);
        return "/conversation/contact?faces-redirect=true";
    }

    public String accept() {
        var answer = answer();
        validator.validate(answer).forEach(v -> Errors.add(v.getPropertyPath().toString(), "shared.sentence",
                v.getMessage()));
        drafts.keep(visitor.getToken(), OwnCard.FORM, answers);
        if (!FacesContext.getCurrentInstance().getMessageList().isEmpty()) {
            return null;
        }
        cards.accept(held.getCode(), answer);
        return finished();
    }

    /** Who was at a talk comes to one that goes deeper: the one chosen at this place on the page. */
    public String comeBack(int at) {
        var choice = answers.get("talk" + at);
        if (choice == null || choice.isBlank()) {
            Errors.add("talk" + at, "card.talk.required");
            return null;
        }
        cards.comeBack(held.getCode(), TrajectoryAddress.parse(choice));
        drafts.discard(visitor.getToken(), OwnCard.FORM);
        return ANSWER;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    private String finished() {
        drafts.discard(visitor.getToken(), OwnCard.FORM);
        return DONE;
    }

    private AnswerInvitation answer() {
        var choice = answers.get(CHOICE);
        return new AnswerInvitation(choice == null || LATER.equals(choice) ? null : TrajectoryAddress.parse(choice),
                text("name"), text("mail"), text("phone"));
    }

    private String text(String key) {
        var value = answers.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
