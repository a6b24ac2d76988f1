package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Who may lead which conversation (INV-06). */
@ApplicationScoped
class Facilitators {

    @Inject
    EntityManager em;

    /** Residents with a certificate. */
    long trainedResidents() {
        return em.createQuery("select count(distinct c.account) from FacilitatorCertificate c where c.resident = true",
                Long.class).getSingleResult();
    }

    boolean isTrainedResident(String account) {
        return em.createQuery("""
                select count(c) from FacilitatorCertificate c where c.account = :account and c.resident = true""",
                Long.class).setParameter("account", account).getSingleResult() > 0;
    }

    boolean isCoursePlanned() {
        return em.createQuery("select count(c) from Course c where c.state = :planned", Long.class)
                .setParameter("planned", Course.State.PLANNED).getSingleResult() > 0;
    }
}
