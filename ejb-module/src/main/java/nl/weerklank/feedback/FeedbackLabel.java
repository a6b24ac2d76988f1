package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.worklist.SubjectLabel;

/** Answers, call lists, runs and reactions in task lists: by trajectory and theme, never by a resident's words. */
@ApplicationScoped
class FeedbackLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Stream.of("""
                select concat(t.title, ' · ', a.theme) from FeedbackAnswer a join FeedbackRun r on r.id = a.runId
                join Trajectory t on t.id = r.trajectoryId where a.id = :id""", """
                select t.title from CallList l join FeedbackRun r on r.id = l.runId
                join Trajectory t on t.id = r.trajectoryId where l.id = :id""", """
                select t.title from FeedbackRun r join Trajectory t on t.id = r.trajectoryId where r.id = :id""", """
                select t.title from FeedbackReaction f join Contribution c on c.id = f.contributionId
                join Trajectory t on t.id = c.trajectoryId where f.id = :id""")
                .flatMap(query -> em.createQuery(query, String.class).setParameter("id", subjectId).getResultStream())
                .findFirst();
    }
}
