package nl.weerklank.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The mandate, and the texts of the start page ({@code preparation/mandate.xhtml}, {@code preparation/mend.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class MandateTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    PreparationTaskBacking page;
    @Inject
    Mandates mandates;
    @Inject
    Trajectories trajectories;

    /** Fills the mandate with the first description of the trajectory. */
    public void open() {
        var known = trajectories.get(page.getDetails().trajectoryId());
        task.suggest("level", known.level().name());
        task.suggest("whoDecides", known.whoDecides());
        task.suggest("openToInfluence", known.openToInfluence());
        task.suggest("fixed", known.fixed());
    }

    /** Fills the start page with what was written. */
    public void openPage() {
        var answers = page.getDetails().answers();
        var mandate = page.getDetails().mandate();
        task.suggest("topic", answers.topic());
        task.suggest("goalFor", answers.goalFor());
        task.suggest("lateReason", answers.lateReason());
        task.suggest("contact", answers.contact());
        task.suggest("openToInfluence", mandate.openToInfluence());
        task.suggest("fixed", mandate.fixed());
        task.suggest("whoDecides", mandate.whoDecides());
        task.suggest("delegated", mandate.delegated());
    }

    public String decide() {
        task.keep();
        mandates.decide(task.getSubjectId(), new DecideMandate(task.code(MandateOutcome.class, "outcome"),
                task.code(ParticipationLevel.class, "level"), task.text("whoDecides"), task.text("openToInfluence"),
                task.text("fixed"), task.text("delegated"), TypedAmounts.euros(task, "delegatedUpTo"), task.text("remark")));
        return task.done();
    }

    public String mend() {
        task.keep();
        mandates.mend(task.getSubjectId(), new MendStartPage(task.text("topic"), task.text("goalFor"),
                task.text("openToInfluence"), task.text("fixed"), task.text("whoDecides"), task.text("delegated"),
                task.text("lateReason"), task.text("contact")));
        return task.done();
    }

    public List<Actor> getContacts() {
        return mandates.contacts();
    }

    public MandateOutcome[] getOutcomes() {
        return MandateOutcome.values();
    }

    public ParticipationLevel[] getLevels() {
        return ParticipationLevel.values();
    }
}
