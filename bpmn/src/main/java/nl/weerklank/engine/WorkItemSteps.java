package nl.weerklank.engine;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** Tells the worklist about tasks in the name of the process: a timer's thread has no user of its own. */
@Stateless
@PermitAll
@RunAs(Role.PROCESS)
public class WorkItemSteps {

    @Inject
    WorkItems workItems;

    public void created(NewWorkItem item) {
        workItems.created(item);
    }

    public void completed(String engineTaskId) {
        workItems.completed(engineTaskId);
    }

    public void cancelled(String engineTaskId) {
        workItems.cancelled(engineTaskId);
    }
}
