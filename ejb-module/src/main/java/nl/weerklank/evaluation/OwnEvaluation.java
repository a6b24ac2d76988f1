package nl.weerklank.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Who took part tells how it was, with the follow code alone. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the answer
@RunAs(Role.PROCESS)
public class OwnEvaluation {

    @PersistenceContext
    EntityManager em;
    @Inject
    EvaluationQueries queries;
    @Inject
    OwnContributions own;
    @Inject
    Clock clock;
    @Inject
    Event<EvaluationAnswered> answered;
    @Inject
    Event<EvaluationComplete> complete;

    /** Evaluations in which this person can answer now, oldest first. */
    public List<OwnEvaluationRow> open(String followCode) {
        return em.createQuery("""
                select a, e from EvaluationAnswer a join Evaluation e on e.id = a.evaluationId
                where a.handle = :handle and e.state = :asking and e.answerBy > :now order by a.askedAt, a.id""",
                Object[].class).setParameter("handle", own.handleOf(followCode))
                .setParameter("asking", EvaluationState.ASKING).setParameter("now", clock.instant()).getResultStream()
                .map(r -> row((EvaluationAnswer) r[0], (Evaluation) r[1])).toList();
    }

    /**
     * Keeps what somebody says; saying something else replaces it while people can answer. When everybody has answered
     * the process goes on.
     *
     * @throws BusinessException {@code evaluation.closed} when the term is over
     */
    public void answer(String followCode, UUID evaluationId, @Valid AnswerEvaluation given) {
        var handle = own.handleOf(followCode);
        // The last two to answer come one after the other, so that one of them is the last.
        var evaluation = queries.lock(evaluationId);
        var answer = em.createQuery("""
                select a from EvaluationAnswer a where a.evaluationId = :id and a.handle = :handle""",
                EvaluationAnswer.class).setParameter("id", evaluationId).setParameter("handle", handle)
                .getResultStream().findFirst().orElseThrow(NotFoundException::new);
        if (!evaluation.takesAnswers(clock.instant())) {
            throw new BusinessException("evaluation.closed");
        }
        answer.answer(given, clock.instant());
        answered.fire(new EvaluationAnswered(evaluationId));
        em.flush();
        if (queries.awaited(evaluationId) == 0) {
            complete.fire(new EvaluationComplete(evaluationId));
        }
    }

    private OwnEvaluationRow row(EvaluationAnswer answer, Evaluation evaluation) {
        var causes = em.createQuery("""
                select c.publicText from Cause c join Theme t on t.id = c.themeId
                where t.trajectoryId = :id and cast(c.state as string) = 'CONFIRMED' order by c.madeAt""", String.class)
                .setParameter("id", queries.trajectoryOf(evaluation)).getResultList();
        return new OwnEvaluationRow(evaluation.id(), queries.trajectory(evaluation), evaluation.questions(), causes,
                evaluation.answerBy(), answer.toTyped());
    }
}
