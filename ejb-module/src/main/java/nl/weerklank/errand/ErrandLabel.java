package nl.weerklank.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Errands in task lists: what they ask for, and the trajectory they belong to. */
@ApplicationScoped
class ErrandLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from Errand e join Trajectory t on t.id = e.trajectoryId where e.id = :id""", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }

    @Override
    public Optional<String> titleOf(UUID subjectId) {
        return Optional.ofNullable(em.find(Errand.class, subjectId)).map(e -> e.kind().title());
    }
}
