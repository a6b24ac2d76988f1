package nl.weerklank.advice;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import nl.weerklank.actor.Role;
import nl.weerklank.trajectory.TrajectoryStopAsked;

/** A trajectory that stops asks nobody for advice any more; what a council did advise is answered all the same. */
@Stateless
@PermitAll // whoever may stop a trajectory has been asked before
@RunAs(Role.PROCESS)
public class AdviceStop {

    private static final int LATER = Interceptor.Priority.APPLICATION + 900;

    @Inject
    AdviceCase advice;

    /** After the cycle ended its own process: an advice that it called goes on by itself then. */
    public void trajectoryStops(@Observes @Priority(LATER) TrajectoryStopAsked event) {
        advice.trajectoryStopped(event.trajectoryId());
    }
}
