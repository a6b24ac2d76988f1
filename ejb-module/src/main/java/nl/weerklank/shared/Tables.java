package nl.weerklank.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The entity manager for beans that are no EJBs: they write {@code @Inject EntityManager}. With {@code @PersistenceContext}
 * in them the server needs the persistence unit while it still looks for beans, and whether it is there by then is a matter
 * of luck: one deployment in some failed with "jboss.persistenceunit … not found".
 */
@Stateless
public class Tables {

    @PersistenceContext
    EntityManager em;

    /** The container's own proxy: it finds the persistence context of the transaction at each call. */
    @Produces
    @PermitAll // no data by itself; who uses it is a boundary or called by one
    public EntityManager entityManager() {
        return em;
    }
}
