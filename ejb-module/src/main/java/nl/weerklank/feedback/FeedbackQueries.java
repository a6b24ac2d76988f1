package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** Finds what belongs to a run. */
@ApplicationScoped
class FeedbackQueries {

    @Inject
    EntityManager em;

    FeedbackRun run(UUID id) {
        return get(FeedbackRun.class, id);
    }

    /** The run of a cycle that is not done. */
    Optional<FeedbackRun> openOfCycle(UUID cycleId) {
        return em.createQuery("select r from FeedbackRun r where r.cycleId = :id and r.state <> :done", FeedbackRun.class)
                .setParameter("id", cycleId).setParameter("done", FeedbackRun.State.DONE).getResultStream().findFirst();
    }

    FeedbackAnswer answer(UUID id) {
        return get(FeedbackAnswer.class, id);
    }

    <T> T get(Class<T> type, UUID id) {
        var found = id == null ? null : em.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    <T> T lock(Class<T> type, UUID id) {
        var found = get(type, id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    String trajectoryTitle(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    AnswerDetails details(FeedbackAnswer answer) {
        var run = run(answer.runId());
        var contributions = em.createQuery("select count(o) from FeedbackObligation o where o.answerId = :id", Long.class)
                .setParameter("id", answer.id()).getSingleResult();
        return answer.toDetails(run, trajectoryTitle(run.trajectoryId()), contributions);
    }
}
