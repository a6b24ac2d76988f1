package nl.weerklank.trajectory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.ProcessBean;
import nl.weerklank.feedback.FeedbackCase;

/** Stopping a trajectory early (in lemniscaat.bpmn): everybody is answered before it is over (P0 E2, INV-10). */
@Named("trajectory")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class TrajectoryProcess {

    static final String TRAJECTORY_ID = "trajectoryId";
    static final String RUN_ID = "runId";
    static final Set<String> VARIABLES = Set.of(TRAJECTORY_ID, RUN_ID);

    @Inject
    TrajectoryCase trajectories;
    @Inject
    FeedbackCase feedback;

    public String openStopRun(String trajectoryId) {
        return feedback.openStopRun(UUID.fromString(trajectoryId));
    }

    public void stopped(String trajectoryId) {
        trajectories.stopped(UUID.fromString(trajectoryId));
    }
}
