package nl.weerklank.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.text.WordList;

/** What phase 2 and 3 send back to phase 1. */
@Stateless
@RolesAllowed({Role.EXPERIENCE_EXPERT, Role.POLICY_OFFICER})
public class FollowUpQuestions {

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** Keeps the question for who plans the next rounds. Refuses blocked words (INV-29) and a cycle that is over. */
    public void ask(UUID cycleId, @Valid AskAgain command) {
        words.requireSendable(command.question() + "\n" + command.whom());
        queries.requireOpen(cycleId);
        em.persist(new FollowUpQuestion(cycleId, command, actor.accountName(), clock.instant()));
    }

    /** Questions of a cycle for which no rounds were planned yet, the oldest first. */
    public List<FollowUpRow> open(UUID cycleId) {
        return em.createQuery("""
                select q from FollowUpQuestion q where q.cycleId = :id and q.takenAt is null order by q.askedAt, q.id""",
                FollowUpQuestion.class).setParameter("id", cycleId).getResultStream().map(FollowUpQuestion::toRow)
                .toList();
    }
}
