package nl.weerklank.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells one event in a transaction of its own. The mark is locked meanwhile: one node tells at a time, in order. */
@Stateless
public class WebhookRound {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    EventSender sender;

    /**
     * Tells the event that waits longest. Only the timer calls it.
     *
     * @return whether one was told or parked, so that another may wait
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean tellOne() {
        var to = WebhookAddress.find();
        var mark = em.find(WebhookMark.class, WebhookMark.ONLY, LockModeType.PESSIMISTIC_WRITE,
                Map.of("jakarta.persistence.lock.timeout", -2));
        if (mark == null) {
            // Another node is telling.
            return false;
        }
        if (to.isEmpty()) {
            mark.turnOff();
            return false;
        }
        if (!mark.isActive()) {
            mark.turnOn(last());
        }
        if (!mark.mayTry(clock.instant())) {
            return false;
        }
        var next = next(mark.toldUpTo());
        if (next == null) {
            return false;
        }
        var fault = sender.send(next.request(to.get(), Instant.now(Clock.systemUTC())));
        if (fault.isEmpty()) {
            mark.told(next.id());
        } else if (mark.failed(fault.get(), clock.instant())) {
            em.persist(new ParkedEvent(next.id(), fault.get(), clock.instant()));
            mark.told(next.id());
        } else {
            return false;
        }
        return true;
    }

    private long last() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from weerklank.audit_entry").getSingleResult())
                .longValue();
    }

    private CloudEvent next(long after) {
        var rows = em.createNativeQuery("""
                select id, what, subject_id, at from weerklank.audit_entry where id > ?1 and what in (:kinds)
                order by id limit 1""", Object[].class).setParameter(1, after)
                .setParameter("kinds", Arrays.stream(OutboundEvent.values()).map(OutboundEvent::inTrail).toList())
                .getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).map(r -> new CloudEvent(((Number) r[0]).longValue(),
                OutboundEvent.of((String) r[1]), (UUID) r[2], (Instant) r[3])).findFirst().orElse(null);
    }
}
