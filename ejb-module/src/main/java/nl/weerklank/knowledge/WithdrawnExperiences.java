package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.contribution.ContributionWithdrawn;

/**
 * Who takes a contribution back takes it out of the whole chain: what was marked in it goes, in the same transaction, and
 * so does what they said of the knowledge that rested on it. Knowledge that keeps too little is not confirmed any more.
 */
@ApplicationScoped
class WithdrawnExperiences {

    @Inject
    EntityManager em;

    void takenBack(@Observes ContributionWithdrawn event) {
        em.flush();
        em.createNativeQuery("""
                delete from weerklank.recognition r using weerklank.contribution c
                where c.id = ?1 and r.handle = c.handle and r.knowledge_id in
                (select ke.knowledge_id from weerklank.knowledge_experience ke
                 join weerklank.experience e on e.id = ke.experience_id where e.contribution_id = ?1)""")
                .setParameter(1, event.contributionId()).executeUpdate();
        em.createNativeQuery("delete from weerklank.experience where contribution_id = ?1")
                .setParameter(1, event.contributionId()).executeUpdate();
    }
}
