package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.weerklank.contribution.ContributionWithdrawn;

/**
 * Who takes a contribution back takes it out of the whole chain: what was marked in it goes, in the same transaction, and
 * so does what they said of knowledge when they said nothing else about its theme. Knowledge that keeps too little is not
 * confirmed any more. When they were the last whose answer was waited for, the process goes on.
 */
@ApplicationScoped
class WithdrawnExperiences {

    @Inject
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    Event<RecognitionComplete> complete;

    void takenBack(@Observes ContributionWithdrawn event) {
        em.flush();
        var left = em.createNativeQuery("""
                select distinct r.knowledge_id from weerklank.recognition r
                join weerklank.contribution c on c.id = ?1 and c.handle = r.handle
                join weerklank.experience_knowledge k on k.id = r.knowledge_id
                join weerklank.theme t on t.id = k.theme_id and t.trajectory_id = c.trajectory_id and t.name = c.theme
                where not exists (select 1 from weerklank.contribution other where other.handle = r.handle
                    and other.id <> ?1 and other.trajectory_id = c.trajectory_id and other.theme = c.theme
                    and other.state <> 'WITHDRAWN')""", UUID.class)
                .setParameter(1, event.contributionId()).getResultList();
        for (var knowledge : left) {
            em.createNativeQuery("""
                    delete from weerklank.recognition where knowledge_id = ?1
                    and handle = (select handle from weerklank.contribution where id = ?2)""")
                    .setParameter(1, knowledge).setParameter(2, event.contributionId()).executeUpdate();
        }
        var thinner = em.createNativeQuery("""
                select distinct ke.knowledge_id from weerklank.knowledge_experience ke
                join weerklank.experience e on e.id = ke.experience_id where e.contribution_id = ?1
                order by ke.knowledge_id""", UUID.class).setParameter(1, event.contributionId()).getResultList();
        em.createNativeQuery("delete from weerklank.experience where contribution_id = ?1")
                .setParameter(1, event.contributionId()).executeUpdate();
        // Locked, so that two who take back at the same moment are both taken off.
        ((List<?>) thinner).forEach(knowledge -> queries.recount(queries.lock((UUID) knowledge)));
        left.forEach(knowledge -> goOnWhenNobodyIsAwaited((UUID) knowledge));
    }

    private void goOnWhenNobodyIsAwaited(UUID knowledgeId) {
        var knowledge = queries.lock(knowledgeId);
        if (knowledge.state() == KnowledgeState.INTERPRETED && queries.awaited(knowledge) == 0) {
            complete.fire(new RecognitionComplete(knowledgeId));
        }
    }
}
