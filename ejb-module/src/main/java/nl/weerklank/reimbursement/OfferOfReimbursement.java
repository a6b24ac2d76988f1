package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.conversation.ConversationClosed;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;

/**
 * A conversation was held: the resident who led it and everybody who was there with a card of their own are offered what it
 * cost them, without asking (INV-37). A professional is paid for leading it already.
 */
@ApplicationScoped
class OfferOfReimbursement {

    private static final String HELD = "HELD";

    @Inject
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    Vault vault;
    @Inject
    Clock clock;
    @Inject
    Event<ReimbursementsOffered> offered;

    void held(@Observes ConversationClosed event) {
        if (!HELD.equals(event.detail())) {
            return;
        }
        em.flush();
        var talk = event.conversationId();
        em.createQuery("""
                select c.lead from Conversation c where c.id = :id and exists (
                select 1 from FacilitatorCertificate f where f.account = c.lead and f.resident = true)""", String.class)
                .setParameter("id", talk).getResultStream().findFirst()
                .ifPresent(lead -> offer(handleOf(lead), talk, ParticipantRole.FACILITATOR));
        em.createQuery("""
                select distinct i.handle from Invitation i where i.conversationId = :id and i.handle is not null
                and i.state = ATTENDED""", UUID.class).setParameter("id", talk).getResultList()
                .forEach(person -> offer(person, talk, ParticipantRole.PARTICIPANT));
        offered.fire(new ReimbursementsOffered(talk));
    }

    /** Once per person and conversation, also when the event comes again. */
    private void offer(UUID handle, UUID talk, ParticipantRole role) {
        var known = em.createQuery("""
                select count(r) from Reimbursement r where r.handle = :handle and r.conversationId = :talk""", Long.class)
                .setParameter("handle", handle).setParameter("talk", talk).getSingleResult();
        if (known == 0) {
            em.persist(new Reimbursement(handle, talk, role, clock.instant()));
        }
    }

    private UUID handleOf(String account) {
        var known = em.find(ClaimantAccount.class, account);
        if (known != null) {
            return known.handle();
        }
        var contact = accounts.findContact(account).map(c -> new ContactDetails(c.name(), c.mail(), c.phone(), null, null,
                c.mail() == null ? Channel.CODE_ONLY : Channel.MAIL, c.mail() != null, false)).orElse(ContactDetails.NONE);
        var handle = vault.register(contact).id();
        em.persist(new ClaimantAccount(account, handle));
        return handle;
    }
}
