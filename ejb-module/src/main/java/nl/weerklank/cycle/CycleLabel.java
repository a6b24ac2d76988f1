package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.worklist.SubjectLabel;

/** Cycles and exceptions in task lists: by the title of their trajectory. */
@ApplicationScoped
class CycleLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Stream.of("""
                select t.title from Cycle c join Trajectory t on t.id = c.trajectoryId where c.id = :id""", """
                select t.title from RuleException e join Cycle c on c.id = e.cycleId
                join Trajectory t on t.id = c.trajectoryId where e.id = :id""")
                .flatMap(query -> em.createQuery(query, String.class).setParameter("id", subjectId).getResultStream())
                .findFirst();
    }
}
