package nl.weerklank.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.trajectory.PublicTrajectories;

/** What everybody may read of looking back: evaluations and the reports of cycles. */
@Stateless
@PermitAll // public by nature; the queries let nothing through that was not published
public class PublicEvaluations {

    @PersistenceContext
    EntityManager em;
    @Inject
    EvaluationQueries queries;
    @Inject
    PublicTrajectories trajectories;

    /** Published evaluations of a published trajectory, the newest first. */
    public List<PublicEvaluation> of(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select e from Evaluation e join Cycle c on c.id = e.cycleId
                where c.trajectoryId = :id and e.state = :published order by e.publishedAt desc""", Evaluation.class)
                .setParameter("id", trajectoryId).setParameter("published", EvaluationState.PUBLISHED).getResultStream()
                .map(e -> e.toPublic(queries.asked(e.id()) - queries.awaited(e.id()), queries.heard(e.id()),
                        queries.features(e.id()), queries.lessons(e.id()))).toList();
    }

    /** Published reports of the cycles of a published trajectory, the newest first. */
    public List<PublicReport> reports(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select r, c.number from CycleReport r join Cycle c on c.id = r.cycleId
                where c.trajectoryId = :id and r.publishedAt is not null order by c.number desc""", Object[].class)
                .setParameter("id", trajectoryId).getResultStream()
                .map(r -> ((CycleReport) r[0]).toPublic((Integer) r[1])).toList();
    }
}
