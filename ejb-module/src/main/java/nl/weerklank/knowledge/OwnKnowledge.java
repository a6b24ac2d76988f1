package nl.weerklank.knowledge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** What contributors see of the search for causes, and what they say of it, with the follow code alone. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the contributions
@RunAs(Role.PROCESS)
public class OwnKnowledge {

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    OwnContributions own;
    @Inject
    Clock clock;
    @Inject
    Event<RecognitionGiven> given;
    @Inject
    Event<RecognitionComplete> complete;

    /** Questions that are open now, oldest first. */
    public List<OwnRecognitionRow> open(String followCode) {
        var handle = own.handleOf(followCode);
        return em.createQuery("""
                select r.id, k.id, r.answer, r.text from Recognition r join ExperienceKnowledge k on k.id = r.knowledgeId
                where r.handle = :handle and r.round = k.recognitionRound and k.state = :interpreted
                and k.recognitionDue > :now order by r.askedAt, r.id""", Object[].class)
                .setParameter("handle", handle).setParameter("interpreted", KnowledgeState.INTERPRETED)
                .setParameter("now", clock.instant()).getResultStream().map(r -> {
                    var k = queries.details((UUID) r[1]);
                    return new OwnRecognitionRow((UUID) r[0], k.trajectory(), k.title(), k.description(), k.effects(),
                            queries.proposed(k.id()).stream().map(c -> c.toRow().text()).toList(), k.recognitionDue(),
                            (RecognitionAnswer) r[2], (String) r[3]);
                }).toList();
    }

    /**
     * Keeps what somebody says; saying something else replaces it while the question is open. When everybody has answered
     * the process goes on. Refused when the question is closed; an addition needs words.
     */
    public void answer(String followCode, UUID recognitionId, RecognitionAnswer answer, String words) {
        var handle = own.handleOf(followCode);
        var recognition = queries.get(Recognition.class, recognitionId);
        if (!recognition.handle().equals(handle)) {
            throw new NotFoundException();
        }
        // The last two to answer come one after the other, so that one of them is the last.
        var knowledge = queries.lock(recognition.knowledgeId());
        if (knowledge.state() != KnowledgeState.INTERPRETED || recognition.round() != knowledge.recognitionRound()
                || !clock.instant().isBefore(knowledge.recognitionDue())) {
            throw new BusinessException("knowledge.recognition.closed");
        }
        recognition.answer(answer, words, clock.instant());
        given.fire(new RecognitionGiven(knowledge.id()));
        em.flush();
        if (queries.awaited(knowledge) == 0) {
            complete.fire(new RecognitionComplete(knowledge.id()));
        }
    }

    /** What happened with everything that this person gave. */
    public List<OwnChainRow> chain(String followCode) {
        var handle = own.handleOf(followCode);
        em.flush();
        var rows = em.createNativeQuery("""
                select e.contribution_id, e.quote, k.id from weerklank.experience e
                join weerklank.contribution c on c.id = e.contribution_id
                left join weerklank.knowledge_experience ke on ke.experience_id = e.id
                left join weerklank.experience_knowledge k on k.id = ke.knowledge_id and k.state <> 'STAYS_EXPERIENCE'
                where c.handle = ?1 and c.state <> 'WITHDRAWN' order by e.marked_at, e.id, k.made_at""", Object[].class)
                .setParameter(1, handle).getResultList();
        return ((List<?>) rows).stream().map(r -> (Object[]) r).map(r -> row((UUID) r[0], (String) r[1], (UUID) r[2]))
                .distinct().toList();
    }

    private OwnChainRow row(UUID contributionId, String quote, UUID knowledgeId) {
        if (knowledgeId == null) {
            return new OwnChainRow(contributionId, quote, null, null, List.of());
        }
        var k = queries.details(knowledgeId);
        var title = switch (k.state()) {
            case VALIDATED -> k.publicTitle();
            case CANDIDATE, STAYS_EXPERIENCE -> null;
            case INTERPRETED, RECOGNISED -> k.title();
        };
        return new OwnChainRow(contributionId, quote, title, k.state(), k.state() != KnowledgeState.VALIDATED ? List.of()
                : queries.causes(knowledgeId).stream().map(Cause::toRow).filter(c -> c.state() == CauseState.CONFIRMED)
                        .map(CauseRow::publicText).toList());
    }
}
