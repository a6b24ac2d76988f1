package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.weerklank.actor.Role;
import nl.weerklank.trajectory.TrajectoryEnded;
import nl.weerklank.trajectory.TrajectoryPublished;
import nl.weerklank.trajectory.TrajectoryStatus;
import nl.weerklank.trajectory.TrajectoryStopAsked;

/** Cycles begin and end with their trajectory. */
@Stateless
@PermitAll // whoever may publish or stop a trajectory has been asked before
@RunAs(Role.PROCESS)
public class CycleBegin {

    @Inject
    CycleQueries queries;
    @Inject
    CycleOpening opening;
    @Inject
    Clock clock;
    @Inject
    Event<CycleStopAsked> stopAsked;
    @Inject
    Event<CycleClosed> closed;

    /** A published trajectory begins to go round. */
    public void trajectoryPublished(@Observes TrajectoryPublished event) {
        opening.open(event.trajectoryId(), CyclePhase.OPEN_UP);
    }

    /** P0 E2. A trajectory that began before there were cycles gets one, so that everybody is answered all the same (INV-10). */
    public void trajectoryStops(@Observes TrajectoryStopAsked event) {
        var cycle = queries.openCycleOf(event.trajectoryId())
                .orElseGet(() -> opening.open(event.trajectoryId(), CyclePhase.OPEN_UP));
        queries.visitOf(cycle).ifPresent(v -> v.close(clock.instant()));
        stopAsked.fire(new CycleStopAsked(cycle));
    }

    /** Stopped or closed: nothing of the cycle goes on. */
    public void trajectoryEnds(@Observes TrajectoryEnded event) {
        queries.openOf(event.trajectoryId()).ifPresent(cycle -> {
            var stopped = TrajectoryStatus.STOPPED.name().equals(event.detail());
            cycle.end(stopped ? Cycle.State.STOPPED : Cycle.State.DONE, null, clock.instant());
            closed.fire(new CycleClosed(cycle.id(), event.detail()));
        });
    }
}
