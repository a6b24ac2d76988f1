package nl.weerklank.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.contribution.FollowedContribution;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** 'Hoe was het?': who took part tells, with the code ({@code evaluation/tell.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class TellHowItWasBacking {

    @Inject
    FollowedContribution followed;
    @Inject
    OwnEvaluation own;

    private final Map<String, String> fields = new TreeMap<>();
    private List<OwnEvaluationRow> rows;

    /** The page needs the code. */
    public String enter() {
        return followed.getCode() == null ? "/contribution/open?faces-redirect=true" : null;
    }

    public List<OwnEvaluationRow> getRows() {
        if (rows == null && followed.getCode() != null) {
            rows = own.open(followed.getCode());
            rows.forEach(this::showWhatIsThere);
        }
        return rows;
    }

    public Heard[] getAnswers() {
        return Heard.values();
    }

    public String send(UUID evaluationId) {
        var row = getRows().stream().filter(r -> r.id().equals(evaluationId)).findFirst();
        var given = new AnswerEvaluation();
        given.setHeard(chosen("heard-" + evaluationId));
        given.setCauseFits(chosen("fits-" + evaluationId));
        given.setExpectation(fields.get("expectation-" + evaluationId));
        given.setCooperation(fields.get("cooperation-" + evaluationId));
        given.setLearning(fields.get("learning-" + evaluationId));
        for (int i = 0; row.isPresent() && i < row.get().questions().size(); i++) {
            given.getOwn().put(i, fields.get("own" + i + "-" + evaluationId));
        }
        own.answer(followed.getCode(), evaluationId, given);
        Errors.news("howWas.thanks");
        return "/contribution/mine?faces-redirect=true";
    }

    public Map<String, String> getFields() {
        return fields;
    }

    private void showWhatIsThere(OwnEvaluationRow row) {
        var typed = row.typed();
        fields.putIfAbsent("heard-" + row.id(), typed.getHeard() == null ? null : typed.getHeard().name());
        fields.putIfAbsent("fits-" + row.id(), typed.getCauseFits() == null ? null : typed.getCauseFits().name());
        fields.putIfAbsent("expectation-" + row.id(), typed.getExpectation());
        fields.putIfAbsent("cooperation-" + row.id(), typed.getCooperation());
        fields.putIfAbsent("learning-" + row.id(), typed.getLearning());
        typed.getOwn().forEach((position, text) -> fields.putIfAbsent("own" + position + "-" + row.id(), text));
    }

    private Heard chosen(String field) {
        var typed = fields.get(field);
        return Arrays.stream(Heard.values()).filter(h -> h.name().equals(typed)).findFirst().orElse(null);
    }
}
