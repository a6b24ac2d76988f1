package nl.weerklank.trajectory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** What processes do with a trajectory. */
@Stateless
@RolesAllowed(Role.PROCESS)
public class TrajectoryCase {

    @Inject
    TrajectoryQueries queries;
    @Inject
    Clock clock;
    @Inject
    Event<TrajectoryEnded> ended;

    /** P0 E2.3: everybody has an answer; the trajectory has stopped. */
    public void stopped(UUID trajectoryId) {
        queries.lock(trajectoryId).end(TrajectoryStatus.STOPPED, clock.instant());
        ended.fire(new TrajectoryEnded(trajectoryId, TrajectoryStatus.STOPPED.name()));
    }

    /** P0 20: the bestuurder decided so in public, and everybody has an answer. */
    public void closed(UUID trajectoryId) {
        queries.lock(trajectoryId).end(TrajectoryStatus.CLOSED, clock.instant());
        ended.fire(new TrajectoryEnded(trajectoryId, TrajectoryStatus.CLOSED.name()));
    }
}
