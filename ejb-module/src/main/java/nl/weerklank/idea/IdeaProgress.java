package nl.weerklank.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;

/** How the features after the idea (grant, story) move it on. Pages never call this. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.PROCESS})
public class IdeaProgress {

    @PersistenceContext
    EntityManager em;
    @Inject
    IdeaQueries queries;
    @Inject
    Clock clock;
    @Inject
    Messages messages;

    /** Moves the idea to another state of its life cycle, or refuses. */
    public void become(UUID ideaId, IdeaStatus next) {
        queries.lock(ideaId).become(next, clock.instant());
    }

    /** The idea is an application now, for this amount in euro. The owner's own act, so anybody with the code may. */
    @PermitAll
    public void applied(UUID ideaId, BigDecimal amount) {
        queries.lock(ideaId).applyFor(amount);
    }

    /** Locks the idea and reads it, so that two acts come one after the other. */
    @PermitAll
    public IdeaDetails lock(UUID ideaId) {
        return queries.details(queries.lock(ideaId));
    }

    /** Writes a message to the idea's owner; the number is filled in. */
    @PermitAll
    public void write(MessageKind kind, UUID ideaId, String act, Map<String, String> facts) {
        var idea = queries.get(ideaId);
        var all = new HashMap<>(facts);
        all.put("number", idea.number());
        messages.write(kind, ideaId, idea.handle(), act, all);
    }

    /** Keeps a cleaned photo with the story; returns its id. */
    @PermitAll
    public UUID keepStoryPhoto(UUID ideaId, byte[] upload) {
        var photo = new IdeaPhoto(ideaId, Photo.clean(upload), true, clock.instant());
        em.persist(photo);
        return photo.id();
    }

    /** The owner said yes to publishing. */
    @PermitAll
    public void consentToPublish(UUID ideaId, boolean toldHelper, String writtenBy) {
        em.persist(new Consent(queries.get(ideaId).handle(), Consent.Purpose.PUBLISH,
                toldHelper ? Consent.How.TOLD_HELPER : Consent.How.OWN_FORM, writtenBy, clock.instant()));
    }

    /** The owner takes the yes to publishing back. */
    @PermitAll
    public void endConsentToPublish(UUID ideaId) {
        em.createQuery("""
                update Consent c set c.withdrawnAt = :now
                where c.handle = :handle and c.purpose = :publish and c.withdrawnAt is null""")
                .setParameter("now", clock.instant()).setParameter("handle", queries.get(ideaId).handle())
                .setParameter("publish", Consent.Purpose.PUBLISH).executeUpdate();
    }

    /** Erases a photo whose term is over. The retention job may. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    public void removePhoto(UUID photoId) {
        em.createQuery("delete from IdeaPhoto p where p.id = :id").setParameter("id", photoId).executeUpdate();
    }
}
