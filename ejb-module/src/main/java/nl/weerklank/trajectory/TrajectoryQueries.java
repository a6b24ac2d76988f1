package nl.weerklank.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.NotFoundException;

/** Finds trajectories. */
@ApplicationScoped
class TrajectoryQueries {

    static final String ROW = """
            select new nl.weerklank.trajectory.TrajectoryRow(t.id, t.title, t.topic, t.status, t.feedbackBy,
            t.startedAt) from Trajectory t
            """;

    @Inject
    EntityManager em;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Accounts accounts;

    Trajectory get(UUID id) {
        var found = id == null ? null : em.find(Trajectory.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    Trajectory lock(UUID id) {
        var found = get(id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    TrajectoryDetails details(Trajectory trajectory) {
        return trajectory.toDetails(neighbourhoods.list(), accounts.findContact(trajectory.contact()).orElse(null));
    }
}
