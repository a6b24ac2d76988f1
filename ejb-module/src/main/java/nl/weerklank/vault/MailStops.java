package nl.weerklank.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;

/** Links in mails that stop that kind of mail (RES-29). A token says nothing about a person and opens nothing else. */
@Stateless
public class MailStops {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** A fresh token for one mail. The job that sends mail may. */
    @RolesAllowed(Role.PROCESS)
    public String issue(UUID handle, boolean besluit) {
        var token = Token.fresh();
        em.persist(new MailStop(Token.digest(token), handle, besluit, clock.instant()));
        return token;
    }

    /** Whether the token is about letters with a besluit; refuses an unknown token. Whoever has the mail may ask. */
    @PermitAll
    public boolean isAboutBesluit(String token) {
        return get(token).isBesluit();
    }

    /** Takes the tick away for that kind of mail; again changes nothing. Whoever has the mail may. */
    @PermitAll
    public void stop(String token) {
        var stop = get(token);
        var person = em.find(Person.class, stop.personId());
        var known = person.contact();
        person.change(new ContactDetails(known.name(), known.mail(), known.phone(), known.address(), known.coSigner(),
                known.channel(), known.mailProgress() && stop.isBesluit(), known.mailBesluit() && !stop.isBesluit()));
    }

    private MailStop get(String token) {
        var found = token == null || token.isBlank() ? null : em.find(MailStop.class, Token.digest(token));
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
