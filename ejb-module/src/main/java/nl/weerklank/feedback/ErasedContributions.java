package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.weerklank.contribution.ContributionErased;

/** Of what was erased nobody is owed an answer any more (INV-08), nobody looks further into it, and what its owner wrote back goes too. */
@ApplicationScoped
class ErasedContributions {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;

    void erased(@Observes ContributionErased event) {
        em.flush();
        em.createNativeQuery("""
                update weerklank.feedback_obligation set state = 'WAIVED', settled_at = ?2
                where contribution_id = ?1 and state in ('DUE', 'SENT')""")
                .setParameter(1, event.contributionId()).setParameter(2, clock.instant()).executeUpdate();
        // Why this one was answered otherwise than its group was said to its owner alone.
        em.createNativeQuery("""
                update weerklank.feedback_obligation set reason = null where contribution_id = ?1
                and answer_id is not null""").setParameter(1, event.contributionId()).executeUpdate();
        em.createNativeQuery("""
                update weerklank.start_list_item set state = 'DROPPED' where contribution_id = ?1 and state = 'OPEN'""")
                .setParameter(1, event.contributionId()).executeUpdate();
        em.createQuery("select r from FeedbackReaction r where r.contributionId = :id", FeedbackReaction.class)
                .setParameter("id", event.contributionId()).getResultStream().forEach(FeedbackReaction::erase);
    }
}
