package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.trajectory.PublicTrajectories;

/** How a published trajectory goes round, for everybody. */
@Stateless
@PermitAll // public by nature; what is not published is not there
public class PublicCycles {

    @Inject
    PublicTrajectories trajectories;
    @Inject
    CycleQueries queries;
    @Inject
    CycleStory story;

    /** Every cycle of a published trajectory, the newest first. */
    public List<CycleRow> of(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return story.of(trajectoryId);
    }

    /** One cycle of a published trajectory. */
    public CycleRow get(UUID cycleId) {
        var found = queries.get(cycleId);
        trajectories.requirePublished(found.trajectoryId());
        return story.row(found);
    }
}
