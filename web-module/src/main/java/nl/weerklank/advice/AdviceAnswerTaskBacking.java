package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** The tasks of the municipality about an advice: completing a dossier, answering, deciding, talking and looking back. */
@Named
@RequestScoped
@ReadOnce
public class AdviceAnswerTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    AdviceRequests requests;
    @Inject
    AdviceAnswers answers;

    private AdviceDetails details;

    public AdviceDetails getDetails() {
        if (details == null) {
            details = requests.get(task.getSubjectId());
        }
        return details;
    }

    public RecommendationOutcome[] getOutcomes() {
        return RecommendationOutcome.values();
    }

    /** Fills the answers with what was answered before. */
    public void open() {
        task.suggest("intro", getDetails().words().answerIntro());
        getDetails().recommendations().forEach(r -> {
            task.suggest("outcome-" + r.number(), r.outcome() == null ? null : r.outcome().name());
            task.suggest("why-" + r.number(), r.reason());
            task.suggest("changes-" + r.number(), String.valueOf(r.changesText()));
        });
    }

    public String addPaper() {
        task.keep();
        requests.addPaper(task.getSubjectId(), paper());
        List.of("paperTitle", "paperSummary", "paperText").forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news("advice.paper.added");
        return task.here();
    }

    /** A paper that was typed and not added goes along. */
    public String complete() {
        task.keep();
        if (task.text("paperTitle") != null || task.text("paperText") != null) {
            requests.addPaper(task.getSubjectId(), paper());
        }
        requests.complete(task.getSubjectId());
        return task.done();
    }

    private NewPaper paper() {
        return new NewPaper(task.text("paperTitle"), task.text("paperSummary"), task.text("paperText"));
    }

    public String prepare() {
        task.keep();
        answers.prepare(task.getSubjectId(), task.text("intro"), typed());
        return task.done();
    }

    public String adopt() {
        task.keep();
        answers.adopt(task.getSubjectId());
        return task.done();
    }

    public String giveBack() {
        task.keep();
        answers.giveBack(task.getSubjectId(), task.text("backReason"));
        return task.done();
    }

    public String talked() {
        task.keep();
        answers.talked(task.getSubjectId(), task.text("note"), task.isYes("changed") ? typed() : List.of());
        return task.done();
    }

    public String followUp() {
        task.keep();
        answers.followUp(task.getSubjectId(), getDetails().recommendations().stream()
                .map(r -> task.text("came-" + r.number()) == null ? "" : task.text("came-" + r.number())).toList());
        return task.done();
    }

    private List<RecommendationAnswer> typed() {
        return getDetails().recommendations().stream().map(r -> new RecommendationAnswer(r.id(),
                task.code(RecommendationOutcome.class, "outcome-" + r.number()), task.text("why-" + r.number()),
                task.isYes("changes-" + r.number()))).toList();
    }
}
