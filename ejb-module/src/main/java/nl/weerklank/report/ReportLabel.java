package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Reports in task lists: by the title of their trajectory. */
@ApplicationScoped
class ReportLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from ConversationReport r join Trajectory t on t.id = r.trajectoryId where r.id = :id""",
                String.class).setParameter("id", subjectId).getResultStream().findFirst();
    }
}
