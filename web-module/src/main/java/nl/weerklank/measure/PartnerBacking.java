package nl.weerklank.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.draft.Drafts;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;

/** What a partner does: open the question with the code of the mail, and say yes or no ({@code partner.xhtml}, {@code measure/answer.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class PartnerBacking {

    private static final String ANSWER = "/measure/answer?faces-redirect=true";
    private static final String FORM = "partner";

    @Inject
    HeldPromise held;
    @Inject
    OwnCommitment promises;
    @Inject
    Visitor visitor;
    @Inject
    Drafts drafts;

    private final Map<String, String> answers = new TreeMap<>();
    private PartnerQuestion question;
    private String code;

    @PostConstruct
    void begin() {
        answers.putAll(drafts.find(visitor.getToken(), FORM));
    }

    public String open() {
        if (code == null || code.isBlank()) {
            Errors.add("code", "promise.code.required");
            return null;
        }
        if (!promises.opens(code, visitor.networkAddress())) {
            Errors.add("code", "promise.code.unknown");
            return null;
        }
        if (!code.equals(held.getCode())) {
            drafts.discard(visitor.getToken(), FORM);
        }
        held.open(code);
        return ANSWER;
    }

    /** The page needs the code. */
    public String enter() {
        return held.getCode() == null ? "/partner?faces-redirect=true" : null;
    }

    public PartnerQuestion getQuestion() {
        if (question == null && held.getCode() != null) {
            question = promises.get(held.getCode());
        }
        return question;
    }

    public String answer() {
        drafts.keep(visitor.getToken(), FORM, answers);
        var yes = answers.get("yes");
        promises.answer(held.getCode(), yes == null || yes.isBlank() ? null : Boolean.valueOf(yes), answers.get("note"));
        drafts.discard(visitor.getToken(), FORM);
        Errors.news("promise.thanks");
        return ANSWER;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
