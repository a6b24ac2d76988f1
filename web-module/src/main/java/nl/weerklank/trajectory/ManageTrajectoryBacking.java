package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.cycle.CycleRow;
import nl.weerklank.cycle.CycleTask;
import nl.weerklank.cycle.Cycles;
import nl.weerklank.feedback.FeedbackKind;
import nl.weerklank.feedback.FeedbackRuns;
import nl.weerklank.feedback.RunProgress;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.online.WindowRow;
import nl.weerklank.preparation.PreparationDetails;
import nl.weerklank.preparation.Preparations;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** One trajectory for officials: ask, answer, stop ({@code trajectory/manage.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ManageTrajectoryBacking {

    @Inject
    Trajectories trajectories;
    @Inject
    Cycles cycles;
    @Inject
    StartList startList;
    @Inject
    OnlineWindows windows;
    @Inject
    FeedbackRuns runs;
    @Inject
    Preparations preparations;
    @Inject
    ActiveUser user;

    private final OpenWindow question = new OpenWindow();
    private final StopTrajectory stop = new StopTrajectory();
    private LocalDate closesOn;
    private FeedbackKind kind;
    private TrajectoryDetails trajectory;
    private List<RunProgress> progress;
    private List<CycleRow> rounds;
    private PreparationDetails preparation;

    public TrajectoryDetails getTrajectory() {
        if (trajectory == null) {
            trajectory = trajectories.get(TrajectoryAddress.parse(TrajectoryAddress.current()));
        }
        return trajectory;
    }

    public long received(UUID windowId) {
        return windows.received(windowId);
    }

    public List<WindowRow> getWindows() {
        return user.is(Role.POLICY_OFFICER) || user.is(Role.EDITOR) || user.is(Role.EXECUTIVE)
                ? windows.list(getTrajectory().id()) : List.of();
    }

    /** Runs that had anybody to answer, and the one that is open. */
    public List<RunProgress> getRuns() {
        if (progress == null) {
            progress = runs.list(getTrajectory().id()).stream()
                    .filter(r -> r.contributions() > 0 || !"DONE".equals(r.state())).toList();
        }
        return progress;
    }

    public ContributionOutcome[] getOutcomes() {
        return ContributionOutcome.values();
    }

    public boolean isRunOpen() {
        return getRuns().stream().anyMatch(r -> !"DONE".equals(r.state()));
    }

    public List<CycleRow> getCycles() {
        if (rounds == null) {
            rounds = cycles.list(getTrajectory().id());
        }
        return rounds;
    }

    public List<CycleTask> getTasks() {
        return cycles.tasks(getTrajectory().id());
    }

    public String beginCycle() {
        cycles.begin(getTrajectory().id());
        Errors.news("cycle.begun");
        return here();
    }

    public String askClosing() {
        cycles.askClosing(getCycles().get(0).id());
        Errors.news("cycle.closingAsked");
        return here();
    }

    public long getStartList() {
        return startList.open(getTrajectory().id());
    }

    public String prepare() {
        trajectories.prepare(getTrajectory().id());
        Errors.news("trajectory.prepared.begun");
        return here();
    }

    /** The five questions and the mandate; a trajectory from before there were any has none. */
    public PreparationDetails getPreparation() {
        if (preparation == null) {
            preparation = preparations.ofTrajectory(getTrajectory().id()).orElse(null);
        }
        return preparation;
    }

    public String ask() {
        question.setTrajectoryId(getTrajectory().id());
        windows.open(question);
        Errors.news("online.opened");
        return here();
    }

    public String move(UUID windowId) {
        windows.moveClosing(windowId, closesOn);
        Errors.news("online.moved");
        return here();
    }

    public String startRun() {
        runs.start(getTrajectory().id(), kind);
        Errors.news("feedback.started");
        return here();
    }

    public String hold(UUID runId, boolean hold) {
        runs.hold(runId, hold);
        Errors.news(hold ? "feedback.paused" : "feedback.resumed");
        return here();
    }

    public String stopTrajectory() {
        stop.setTrajectoryId(getTrajectory().id());
        trajectories.stop(stop);
        Errors.news("trajectory.stopping");
        return here();
    }

    public boolean isOfficer() {
        return user.is(Role.POLICY_OFFICER);
    }

    public boolean isManager() {
        return user.is(Role.AREA_MANAGER);
    }

    public boolean isExecutive() {
        return user.is(Role.EXECUTIVE);
    }

    public OpenWindow getQuestion() {
        return question;
    }

    public StopTrajectory getStop() {
        return stop;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public FeedbackKind getKind() {
        return kind;
    }

    public void setKind(FeedbackKind kind) {
        this.kind = kind;
    }

    private String here() {
        return "/trajectory/manage?faces-redirect=true&traject=" + getTrajectory().id();
    }
}
