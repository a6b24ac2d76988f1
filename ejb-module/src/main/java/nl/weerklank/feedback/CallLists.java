package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/** Telling people by voice, and finding another way for who was not reached (S8 7c). */
@Stateless
@RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
public class CallLists {

    static final String TELL = "tellInPerson";
    static final String OTHER_WAY = "findOtherWay";

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    PersonalLetter texts;
    @Inject
    Vault vault;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    Event<CallsMade> made;
    @Inject
    Event<OtherWaysTried> tried;

    /** Everybody on the list. Who calls and who finds other ways may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.AREA_MANAGER})
    public List<CallRow> rows(UUID callListId) {
        return em.createQuery("""
                select new nl.weerklank.feedback.CallRow(d.id, d.handle, d.channel, cast(d.state as string), d.attempts,
                d.remark) from FeedbackDelivery d where d.callListId = :id order by d.sentAt, d.id""", CallRow.class)
                .setParameter("id", callListId).getResultList();
    }

    /** Who it is and how to reach them; the look is logged. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.AREA_MANAGER})
    public ContactDetails contact(UUID deliveryId) {
        return vault.read(queries.get(FeedbackDelivery.class, deliveryId).handle(), Purpose.SEND_MESSAGE);
    }

    /** What to tell this person, in plain words. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.AREA_MANAGER})
    public String toTell(UUID deliveryId) {
        var delivery = queries.get(FeedbackDelivery.class, deliveryId);
        return texts.forPerson(delivery.runId(), delivery.handle());
    }

    /** Notes that somebody was told, or could not be reached. The task stays open. */
    public void called(UUID deliveryId, boolean told, String note) {
        var delivery = queries.lock(FeedbackDelivery.class, deliveryId);
        workItems.begin(TELL, delivery.callListId());
        delivery.called(told, shortened(note), clock.instant());
        settle(delivery.id(), told ? "DELIVERED" : "SENT");
    }

    /** Everybody on the list was tried; who was not reached goes to the wijkregisseur. Refused while somebody was not tried. */
    public void finish(UUID callListId) {
        workItems.begin(TELL, callListId);
        var left = rows(callListId).stream().filter(r -> "CALLING".equals(r.state())).toList();
        if (left.stream().anyMatch(r -> r.remark() == null)) {
            throw new BusinessException("feedback.calls.open");
        }
        queries.lock(CallList.class, callListId)
                .become(left.isEmpty() ? CallList.State.DONE : CallList.State.OTHER_WAY);
        made.fire(new CallsMade(callListId, left.isEmpty() ? "ALL_REACHED" : "NOT_ALL"));
    }

    /** Nobody can reach this person, in two ways at least: that is written down with the reason (INV-08). The wijkregisseur may. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void unreachable(UUID deliveryId, String reason) {
        var delivery = queries.lock(FeedbackDelivery.class, deliveryId);
        workItems.begin(OTHER_WAY, delivery.callListId());
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("feedback.unreachable.reason");
        }
        delivery.unreachable(shortened(reason), clock.instant());
        settle(delivery.id(), "UNREACHABLE");
    }

    /** The wijkregisseur told this person, or had them told. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void reached(UUID deliveryId, String note) {
        var delivery = queries.lock(FeedbackDelivery.class, deliveryId);
        workItems.begin(OTHER_WAY, delivery.callListId());
        delivery.called(true, shortened(note), clock.instant());
        settle(delivery.id(), "DELIVERED");
    }

    /** Call again who is left, or nobody is left. The wijkregisseur may. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void finishOtherWays(UUID callListId) {
        workItems.begin(OTHER_WAY, callListId);
        var left = rows(callListId).stream().anyMatch(r -> "CALLING".equals(r.state()));
        queries.lock(CallList.class, callListId).become(left ? CallList.State.CALLING : CallList.State.DONE);
        tried.fire(new OtherWaysTried(callListId, left ? "AGAIN" : "DONE"));
    }

    private void settle(UUID deliveryId, String state) {
        em.flush();
        em.createNativeQuery("""
                update weerklank.feedback_obligation set state = ?1, settled_at = case when ?1 = 'SENT' then null else
                cast(?2 as timestamptz) end where delivery_id = ?3""")
                .setParameter(1, state).setParameter(2, clock.instant()).setParameter(3, deliveryId).executeUpdate();
    }

    private static String shortened(String note) {
        var text = note == null || note.isBlank() ? "-" : note.strip();
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
