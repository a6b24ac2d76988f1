package nl.weerklank.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.weerklank.actor.Role;

/** Takes away one kind in a transaction of its own: what fails leaves the other kinds alone. */
@Stateless
@RunAs(Role.PROCESS)
public class RetentionRound {

    /** Any number that nothing else locks on. */
    private static final long ONE_AT_A_TIME = 20_261_124L;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Event<TermOver> termOver;

    /**
     * Takes away what is due and writes the count. Only {@link Retention} calls it. Two nodes that start at the same
     * time come one after the other; the second finds nothing left.
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long takeAway(RetentionKind kind, List<RetentionRule> rules, Instant before, String account) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, ONE_AT_A_TIME).getSingleResult();
        var taken = rules.stream().mapToLong(rule -> rule.takeAway(before)).sum();
        em.persist(new RetentionRun(kind, before, taken, clock.instant(), account));
        if (taken > 0) {
            termOver.fire(new TermOver(kind, taken));
        }
        return taken;
    }
}
