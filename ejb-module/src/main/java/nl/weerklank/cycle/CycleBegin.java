package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.weerklank.actor.Role;
import nl.weerklank.trajectory.PreparationBegun;
import nl.weerklank.trajectory.TrajectoryEnded;
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

    /** The first cycle begins with the preparation (P0 2); phase 1 comes when the mandate is there. */
    public void preparationBegins(@Observes PreparationBegun event) {
        opening.prepare(event.trajectoryId());
    }

    /** P0 E2. A trajectory from before there were cycles gets one, so that everybody is answered all the same (INV-10). */
    public void trajectoryStops(@Observes TrajectoryStopAsked event) {
        var cycle = queries.openCycleOf(event.trajectoryId())
                .orElseGet(() -> opening.open(event.trajectoryId(), CyclePhase.OPEN_UP));
        queries.visitOf(cycle).ifPresent(v -> v.close(clock.instant()));
        stopAsked.fire(new CycleStopAsked(cycle));
    }

    /** Stopped or closed: nothing of the cycle goes on. */
    public void trajectoryEnds(@Observes TrajectoryEnded event) {
        queries.openOf(event.trajectoryId()).ifPresent(cycle -> {
            var stopped = !TrajectoryStatus.CLOSED.name().equals(event.detail());
            cycle.end(stopped ? Cycle.State.STOPPED : Cycle.State.DONE, null, clock.instant());
            closed.fire(new CycleClosed(cycle.id(), event.detail()));
        });
    }
}
