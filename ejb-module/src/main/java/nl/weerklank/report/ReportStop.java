package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.conversation.RoundStopped;

/** A trajectory that stops has no reports that nobody has read yet; what is public stays. */
@ApplicationScoped
class ReportStop {

    @Inject
    EntityManager em;

    void roundStopped(@Observes RoundStopped event) {
        em.createQuery("select r from ConversationReport r where r.roundId = :id", ConversationReport.class)
                .setParameter("id", event.roundId()).getResultList().forEach(ConversationReport::stop);
    }
}
