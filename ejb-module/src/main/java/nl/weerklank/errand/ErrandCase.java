package nl.weerklank.errand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** What the process asks of an errand (F2). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ErrandCase {

    @PersistenceContext
    EntityManager em;

    /** F2 2: the group that it is for. */
    public String role(UUID errandId) {
        return em.find(Errand.class, errandId).role();
    }

    /** F2 2: when it should be done. */
    public Instant due(UUID errandId) {
        return em.find(Errand.class, errandId).dueAt();
    }
}
