package nl.weerklank.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.NotFoundException;

/** Finds ideas and what belongs to them. */
@ApplicationScoped
class IdeaQueries {

    @Inject
    EntityManager em;
    @Inject
    Neighbourhoods neighbourhoods;

    Idea get(UUID id) {
        var found = id == null ? null : em.find(Idea.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Two acts on one idea come one after the other. */
    Idea lock(UUID id) {
        var found = get(id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    IdeaDetails details(Idea idea) {
        return idea.toDetails(neighbourhoods.get(idea.neighbourhoodId()).name());
    }

    Optional<Idea> findByHandle(UUID handle) {
        return em.createQuery("select i from Idea i where i.handle = :handle", Idea.class)
                .setParameter("handle", handle).getResultStream().findFirst();
    }

    Optional<IdeaQuestion> openQuestion(UUID ideaId) {
        return em.createQuery("""
                select q from IdeaQuestion q where q.ideaId = :idea and q.answeredAt is null order by q.askedAt desc""",
                IdeaQuestion.class).setParameter("idea", ideaId).setMaxResults(1).getResultStream().findFirst();
    }

    List<QuestionRow> questions(UUID ideaId) {
        return em.createQuery("""
                select new nl.weerklank.idea.QuestionRow(q.question, q.askedAt, q.answerBy, q.answer, q.answeredAt)
                from IdeaQuestion q where q.ideaId = :idea order by q.askedAt""", QuestionRow.class)
                .setParameter("idea", ideaId).getResultList();
    }

    List<UUID> photos(UUID ideaId) {
        return em.createQuery("select p.id from IdeaPhoto p where p.ideaId = :idea order by p.createdAt", UUID.class)
                .setParameter("idea", ideaId).getResultList();
    }
}
