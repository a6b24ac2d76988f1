package nl.weerklank.knowledge;

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

/** 'Herkent u dit?': contributors say whether they recognise what we made of their stories ({@code knowledge/recognise.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class RecogniseBacking {

    @Inject
    FollowedContribution followed;
    @Inject
    OwnKnowledge own;

    private final Map<String, String> fields = new TreeMap<>();
    private List<OwnRecognitionRow> rows;

    /** The page needs the code. */
    public String enter() {
        return followed.getCode() == null ? "/contribution/open?faces-redirect=true" : null;
    }

    public List<OwnRecognitionRow> getRows() {
        if (rows == null && followed.getCode() != null) {
            rows = own.open(followed.getCode());
            rows.forEach(r -> {
                fields.putIfAbsent("answer-" + r.id(), r.answer() == null ? null : r.answer().name());
                fields.putIfAbsent("words-" + r.id(), r.text());
            });
        }
        return rows;
    }

    public RecognitionAnswer[] getAnswers() {
        return RecognitionAnswer.values();
    }

    public String answer(UUID id) {
        var typed = fields.get("answer-" + id);
        var answer = Arrays.stream(RecognitionAnswer.values()).filter(a -> a.name().equals(typed)).findFirst().orElse(null);
        own.answer(followed.getCode(), id, answer, fields.get("words-" + id));
        Errors.news("recognise.thanks");
        return "/contribution/mine?faces-redirect=true";
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
