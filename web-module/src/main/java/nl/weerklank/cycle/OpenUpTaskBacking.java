package nl.weerklank.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.conversation.GroupBalance;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.conversation.TargetGroupRow;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Planning the rounds of phase 1 ({@code cycle/plan.xhtml}, {@code cycle/recruit.xhtml}, {@code cycle/answer-first.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class OpenUpTaskBacking {

    private static final List<String> OF_ROUND = List.of("kind", "centralQuestion", "leadReason");
    private static final List<String> OF_WINDOW = List.of("question", "explanation", "closesOn");

    @Inject
    TaskPage task;
    @Inject
    OpenUpPlans plans;
    @Inject
    FollowUpQuestions followUps;
    @Inject
    Rounds rounds;
    @Inject
    OnlineWindows windows;
    @Inject
    TargetGroups targetGroups;

    public UUID getTrajectoryId() {
        return plans.trajectoryOf(task.getSubjectId());
    }

    public List<FollowUpRow> getQuestions() {
        return followUps.open(task.getSubjectId());
    }

    public List<TargetGroupRow> getGroups() {
        return targetGroups.list(getTrajectoryId());
    }

    public RoundKind[] getKinds() {
        return RoundKind.values();
    }

    /** The questions of what waits until the plan is done. */
    public List<String> getPlanned() {
        var waiting = plans.planned(task.getSubjectId());
        var found = new ArrayList<String>();
        rounds.list(getTrajectoryId()).stream().filter(r -> waiting.contains(r.id()))
                .forEach(r -> found.add(task.label("round.kind.", r.kind()) + ": " + r.centralQuestion()));
        windows.list(getTrajectoryId()).stream().filter(w -> waiting.contains(w.id())).forEach(w -> found.add(w.question()));
        return found;
    }

    public List<GroupBalance> getBalance() {
        return rounds.balanceOfCycle(task.getSubjectId());
    }

    public String addRound() {
        task.keep();
        rounds.startInPhase(task.getSubjectId(), new StartRound(getTrajectoryId(), task.code(RoundKind.class, "kind"),
                task.text("centralQuestion"), task.text("leadReason")));
        return added(OF_ROUND);
    }

    public String addWindow() {
        task.keep();
        var window = new OpenWindow();
        window.setTrajectoryId(getTrajectoryId());
        window.setQuestion(task.text("question"));
        window.setExplanation(task.text("explanation"));
        window.setClosesOn(TypedAmounts.day(task, "closesOn"));
        windows.openInPhase(task.getSubjectId(), window);
        return added(OF_WINDOW);
    }

    public String plan() {
        task.keep();
        plans.plan(task.getSubjectId());
        return task.done();
    }

    public String extra() {
        return recruit(true);
    }

    public String goOn() {
        return recruit(false);
    }

    public String answeredFirst() {
        task.keep();
        plans.answeredFirst(task.getSubjectId());
        return task.done();
    }

    public String askToGoOn() {
        task.keep();
        plans.askToGoOn(task.getSubjectId(), task.text("because"));
        return task.done();
    }

    private String recruit(boolean extra) {
        task.keep();
        plans.recruit(task.getSubjectId(), extra);
        return task.done();
    }

    /** The task stays open, with empty fields for the next one. */
    private String added(List<String> fields) {
        fields.forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news("openUp.added");
        return task.here();
    }
}
