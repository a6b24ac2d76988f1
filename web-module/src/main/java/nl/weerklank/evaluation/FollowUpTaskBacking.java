package nl.weerklank.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.cycle.FollowUp;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** The standing of measures, and how it goes on: the tasks of phase 4 about a cycle. */
@Named
@RequestScoped
@ReadOnce
public class FollowUpTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    FollowUps followUps;

    public List<MeasureStanding> getMeasures() {
        return followUps.measures(task.getSubjectId());
    }

    public String measuresUpdated() {
        followUps.measuresUpdated(task.getSubjectId());
        return task.done();
    }

    /** What the table proposes; it is chosen until somebody chooses otherwise. */
    public FollowUp getProposal() {
        var proposal = followUps.proposal(task.getSubjectId());
        task.suggest("followUp", proposal.name());
        return proposal;
    }

    public FollowUp[] getWays() {
        return FollowUp.values();
    }

    public String choose() {
        task.keep();
        var command = new ChooseFollowUp();
        command.setCycleId(task.getSubjectId());
        command.setFollowUp(task.code(FollowUp.class, "followUp"));
        command.setReason(task.text("reason"));
        command.setHeard(task.text("heard"));
        command.setDone(task.text("done"));
        command.setNotDone(task.text("notDone"));
        followUps.choose(command);
        return task.done();
    }
}
