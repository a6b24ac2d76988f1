package nl.weerklank.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Questions in task lists: by the title of their trajectory. */
@ApplicationScoped
class WindowLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from OnlineWindow w join Trajectory t on t.id = w.trajectoryId where w.id = :id""",
                String.class).setParameter("id", subjectId).getResultStream().findFirst();
    }
}
