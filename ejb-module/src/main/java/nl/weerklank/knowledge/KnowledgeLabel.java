package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.worklist.SubjectLabel;

/** Themes and knowledge in task lists: by trajectory and the name that officials gave, never by a resident's words. */
@ApplicationScoped
class KnowledgeLabel implements SubjectLabel {

    private static final int LONGEST = 160;

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Stream.of("""
                select concat(t.name, ' · ', r.title) from Theme t join Trajectory r on r.id = t.trajectoryId
                where t.id = :id""", """
                select concat(k.title, ' · ', r.title) from ExperienceKnowledge k join Theme t on t.id = k.themeId
                join Trajectory r on r.id = t.trajectoryId where k.id = :id""")
                .flatMap(query -> em.createQuery(query, String.class).setParameter("id", subjectId).getResultStream())
                .map(label -> label.length() <= LONGEST ? label : label.substring(0, LONGEST)).findFirst();
    }
}
