package nl.weerklank.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.actor.Actor;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Writing, mending and reading along with an answer. */
@Named
@RequestScoped
@ReadOnce
public class AnswerTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    FeedbackAnswers answers;
    @Inject
    Trajectories trajectories;

    private AnswerDetails answer;
    private int page;
    private List<NameableMeasure> measures;

    public AnswerDetails getAnswer() {
        if (answer == null) {
            answer = answers.get(task.getSubjectId());
        }
        return answer;
    }

    /** Fills the form with what was written before. */
    public void open() {
        task.suggest("heard", getAnswer().heard());
        task.suggest("done", getAnswer().done());
        task.suggest("why", getAnswer().why());
        task.suggest("next", getAnswer().next());
        task.suggest("outcome", getAnswer().outcome() == null ? null : getAnswer().outcome().name());
        task.suggest("laterBy", getAnswer().laterBy());
        task.suggest("linkReason", getAnswer().linkReason());
        getAnswer().measures().forEach(id -> task.suggest("measure-" + id, "true"));
    }

    public List<GroupedContribution> getContributions() {
        return answers.contributions(task.getSubjectId(), page);
    }

    public boolean isMore() {
        return getAnswer().contributions() > (page + 1L) * FeedbackAnswers.PAGE_SIZE;
    }

    public ContributionOutcome[] getOutcomes() {
        return Arrays.stream(ContributionOutcome.values())
                .filter(o -> getAnswer().mayPromiseMore() || o != ContributionOutcome.UNDER_REVIEW)
                .toArray(ContributionOutcome[]::new);
    }

    /** Measures that this answer can name (INV-21). */
    public List<NameableMeasure> getMeasures() {
        if (measures == null) {
            measures = answers.nameable(task.getSubjectId());
        }
        return measures;
    }

    public List<Actor> getColleagues() {
        return trajectories.contacts();
    }

    public String write() {
        task.keep();
        var command = new WriteAnswer();
        command.setAnswerId(task.getSubjectId());
        command.setHeard(task.text("heard"));
        command.setDone(task.text("done"));
        command.setWhy(task.text("why"));
        command.setNext(task.text("next"));
        command.setOutcome(task.code(ContributionOutcome.class, "outcome"));
        command.setLaterBy(task.text("laterBy"));
        command.setLaterDue(TypedAmounts.day(task, "laterDue"));
        command.setMeasures(task.getFields().keySet().stream().filter(f -> f.startsWith("measure-")).filter(task::isYes)
                .map(f -> TrajectoryAddress.parse(f.substring("measure-".length()))).collect(Collectors.toSet()));
        command.setLinkReason(task.text("linkReason"));
        answers.write(command);
        return task.done();
    }

    /** One contribution comes out otherwise than the rest. */
    public String except() {
        task.keep();
        answers.except(task.getSubjectId(), TrajectoryAddress.parse(task.text("exception")),
                task.code(ContributionOutcome.class, "exceptionOutcome"), task.text("exceptionReason"));
        Errors.news("write.excepted");
        return task.here();
    }

    public String mend() {
        task.keep();
        answers.mend(task.getSubjectId(), task.text("heard"), task.text("done"), task.text("why"), task.text("next"));
        return task.done();
    }

    public String clear() {
        answers.read(task.getSubjectId(), true, null);
        return task.done();
    }

    public String onceMore() {
        task.keep();
        answers.read(task.getSubjectId(), false, task.text("remark"));
        return task.done();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
