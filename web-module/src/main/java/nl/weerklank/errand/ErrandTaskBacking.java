package nl.weerklank.errand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** A task beside a process ({@code errand/errand.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ErrandTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Errands errands;
    @Inject
    ActiveUser user;

    private ErrandRow details;

    public ErrandRow getDetails() {
        if (details == null) {
            details = errands.get(task.getSubjectId());
        }
        return details;
    }

    /** Whether the page of the trajectory opens for who looks. */
    public boolean isTrajectoryOpen() {
        return getDetails().trajectoryId() != null && (user.is(Role.POLICY_OFFICER) || user.is(Role.EDITOR)
                || user.is(Role.AREA_MANAGER) || user.is(Role.EXECUTIVE));
    }

    public String done() {
        task.keep();
        errands.done(task.getSubjectId(), task.text("remark"));
        return task.done();
    }
}
