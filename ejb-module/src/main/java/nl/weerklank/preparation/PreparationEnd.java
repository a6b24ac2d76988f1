package nl.weerklank.preparation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.weerklank.trajectory.TrajectoryEnded;
import nl.weerklank.worklist.WorkItems;

/** What waited for the adviesraad goes away with its trajectory. */
@Stateless
@PermitAll // whoever ends a trajectory has been asked before
public class PreparationEnd {

    @Inject
    PreparationQueries queries;
    @Inject
    WorkItems workItems;

    public void trajectoryEnds(@Observes TrajectoryEnded event) {
        queries.ofTrajectory(event.trajectoryId()).ifPresent(p -> workItems.drop(EarlyVoices.COUNCIL, p.cycleId()));
    }
}
