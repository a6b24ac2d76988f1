package nl.weerklank.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** What an administrator sees of telling other systems: whether it runs, what waits, and what could not be told. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Webhooks {

    private static final int SHOWN = 200;
    private static final List<String> KINDS = Arrays.stream(OutboundEvent.values()).map(OutboundEvent::inTrail).toList();

    @PersistenceContext
    EntityManager em;
    @Inject
    EventSender sender;

    public WebhookState state() {
        var to = WebhookAddress.find();
        var mark = em.find(WebhookMark.class, WebhookMark.ONLY);
        var waiting = to.isEmpty() || !mark.isActive() ? 0 : ((Number) em.createNativeQuery(
                "select count(*) from weerklank.audit_entry where id > ?1 and what in (:kinds)").setParameter(1, mark.toldUpTo())
                .setParameter("kinds", KINDS).getSingleResult()).longValue();
        return new WebhookState(to.map(t -> t.uri().getHost()).orElse(null), waiting, mark.tries(), mark.nextTryAt(),
                mark.fault());
    }

    /** Events that could not be told, the newest first. */
    public List<ParkedEventRow> parked() {
        var rows = em.createNativeQuery("""
                select p.entry_id, a.what, a.subject_id, a.at, p.parked_at, p.fault from weerklank.parked_event p
                join weerklank.audit_entry a on a.id = p.entry_id order by p.entry_id desc""", Object[].class)
                .setMaxResults(SHOWN).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).map(r -> new ParkedEventRow(((Number) r[0]).longValue(),
                OutboundEvent.of((String) r[1]), (UUID) r[2], (Instant) r[3], (Instant) r[4], (String) r[5])).toList();
    }

    /**
     * Tells one of them after all; it is off the list then.
     *
     * @throws BusinessException {@code webhook.off} or {@code webhook.failed} when it could not be told again
     */
    public void again(long entryId) {
        var to = WebhookAddress.find().orElseThrow(() -> new BusinessException("webhook.off"));
        var parked = em.find(ParkedEvent.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (parked == null) {
            throw new NotFoundException();
        }
        var row = parked().stream().filter(p -> p.entryId() == parked.entryId()).findFirst().orElseThrow(NotFoundException::new);
        var event = new CloudEvent(entryId, row.kind(), row.subjectId(), row.at());
        sender.send(event.request(to, Instant.now(Clock.systemUTC()))).ifPresent(fault -> {
            throw new BusinessException("webhook.failed", fault);
        });
        em.remove(parked);
    }

    /** Leaves one untold. */
    public void leave(long entryId) {
        var parked = em.find(ParkedEvent.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (parked != null) {
            em.remove(parked);
        }
    }
}
