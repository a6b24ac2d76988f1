package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Evaluations in task lists: by the title of their trajectory. */
@ApplicationScoped
class EvaluationLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select r.title from Evaluation e join Cycle c on c.id = e.cycleId
                join Trajectory r on r.id = c.trajectoryId where e.id = :id""", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }
}
