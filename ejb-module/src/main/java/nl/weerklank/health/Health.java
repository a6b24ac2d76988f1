package nl.weerklank.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether this node can serve people now. */
@Stateless
@PermitAll
public class Health {

    @PersistenceContext
    EntityManager em;
    @Inject
    EngineHealth engine;

    /**
     * Ready: database, engine, job executor and outbox all work. Anybody may ask; the answer holds no details.
     * A mail server that is down does not count: messages wait in the outbox.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean ready() {
        try {
            em.createNativeQuery("select count(*) from weerklank.outbox_message where state = 'QUEUED' limit 1")
                    .getSingleResult();
            return engine.engineAnswers() && engine.jobExecutorRuns();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
