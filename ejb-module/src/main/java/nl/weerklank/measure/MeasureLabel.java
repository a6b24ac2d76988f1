package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.worklist.SubjectLabel;

/** Causes, measures and promises in task lists: by words that officials wrote, never by a partner's name. */
@ApplicationScoped
class MeasureLabel implements SubjectLabel {

    private static final int LONGEST = 160;

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Stream.of("""
                select concat(t.name, ' · ', r.title) from Cause c join Theme t on t.id = c.themeId
                join Trajectory r on r.id = t.trajectoryId where c.id = :id""", """
                select concat(m.title, ' · ', r.title) from PolicyMeasure m join Trajectory r on r.id = m.trajectoryId
                where m.id = :id""", """
                select concat(m.title, ' · ', r.title) from PartnerCommitment p join PolicyMeasure m on m.id = p.measureId
                join Trajectory r on r.id = m.trajectoryId where p.id = :id""")
                .flatMap(query -> em.createQuery(query, String.class).setParameter("id", subjectId).getResultStream())
                .map(label -> label.length() <= LONGEST ? label : label.substring(0, LONGEST)).findFirst();
    }
}
