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
    Event<TrajectoryPublished> published;
    @Inject
    Event<TrajectoryEnded> ended;

    /** A trajectory, also one that nobody outside sees yet. */
    public TrajectoryDetails get(UUID trajectoryId) {
        return queries.details(queries.get(trajectoryId));
    }

    /** S0 19: what the preparation settled takes the place of the first description. */
    public void settle(UUID trajectoryId, TrajectoryTerms terms) {
        queries.lock(trajectoryId).settle(terms);
    }

    /** S0 19: everybody can see it now. Only a trajectory that was prepared can become public (INV-01). */
    public void publish(UUID trajectoryId) {
        queries.lock(trajectoryId).publish(clock.instant());
        published.fire(new TrajectoryPublished(trajectoryId));
    }

    /** P0 19: without a mandate it does not begin; everybody can read why. */
    public void notStarted(UUID trajectoryId) {
        queries.lock(trajectoryId).notStarted(clock.instant());
        ended.fire(new TrajectoryEnded(trajectoryId, TrajectoryStatus.NOT_STARTED.name()));
    }

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
