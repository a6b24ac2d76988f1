package nl.weerklank.trajectory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** What everybody may see of trajectories. */
@Stateless
@PermitAll // public by nature; the query lets nothing through that was not published
public class PublicTrajectories {

    @PersistenceContext
    EntityManager em;
    @Inject
    TrajectoryQueries queries;

    /** Published trajectories, those that run first, then the newest. */
    public List<TrajectoryRow> list() {
        return em.createQuery(TrajectoryQueries.ROW + """
                where t.publishedAt is not null
                order by case when t.endedAt is null then 0 else 1 end, t.publishedAt desc, t.id""",
                TrajectoryRow.class).setMaxResults(100).getResultList();
    }

    /** Whether everybody can read about a trajectory. */
    public boolean isPublic(UUID id) {
        return queries.details(queries.get(id)).publishedAt() != null;
    }

    /** One published trajectory; what is not published is not there. */
    public TrajectoryDetails get(UUID id) {
        var found = queries.details(queries.get(id));
        if (found.publishedAt() == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Refuses what is not published as if it were not there: for who shows something of a trajectory, and not itself. */
    public void requirePublished(UUID id) {
        if (!isPublished(id)) {
            throw new NotFoundException();
        }
    }

    /** Whether everybody may read about this trajectory. */
    public boolean isPublished(UUID id) {
        return !em.createQuery("select t.id from Trajectory t where t.id = :id and t.publishedAt is not null", UUID.class)
                .setParameter("id", id).getResultList().isEmpty();
    }
}
