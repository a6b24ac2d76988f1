package nl.weerklank.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;

/** Keeps who contributors are, and logs every look at it. */
@Stateless
public class Vault {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Redaction redaction;

    /** Makes a contributor with a fresh follow code. Residents have no account, so anybody may. */
    @PermitAll
    public Handle register(ContactDetails contact) {
        var code = FollowCode.fresh();
        var person = new Person(FollowCode.digest(code), contact, clock.instant());
        em.persist(person);
        return new Handle(person.id(), code);
    }

    /**
     * Makes a contributor whose follow code stands on a card that they already hold. Who calls has checked the card.
     *
     * @return the handle
     */
    @PermitAll
    public UUID registerWithCard(ContactDetails contact, UUID cardId) {
        var person = new Person(FollowCode.digest(CardCode.of(cardId)), contact, clock.instant());
        em.persist(person);
        return person.id();
    }

    /** The contributor who owns a follow code. Whoever asks slows down wrong tries per address ({@link Guesses}). */
    @PermitAll
    public Optional<UUID> findByCode(String followCode) {
        return em.createQuery("select p.id from Person p where p.codeDigest = :digest and p.erasedAt is null",
                UUID.class)
                .setParameter("digest", FollowCode.digest(followCode))
                .getResultStream().findFirst();
    }

    /** Replaces what is known of a contributor. The contributor's own pages and helpers may. */
    @PermitAll
    public void change(UUID handle, ContactDetails contact) {
        person(handle).change(contact);
    }

    /** Reads contact data and logs the look. Residents read their own behind their code; officials need their role. */
    @PermitAll
    public ContactDetails read(UUID handle, Purpose purpose) {
        var found = person(handle);
        log(found, purpose);
        return found.contact();
    }

    /** Whether contact data exist, without reading them. */
    @PermitAll
    public boolean isReachable(UUID handle) {
        return person(handle).contact().reachable();
    }

    /** Keeps the account to pay to, until the payment is confirmed. */
    @PermitAll
    public void keepAccount(UUID handle, String iban, String accountName) {
        person(handle).keepAccount(iban, accountName);
    }

    /** The account to pay to; the look is logged (FND-23). The payer may. */
    @RolesAllowed({Role.PAYER, Role.PROCESS})
    public Optional<BankAccount> readAccount(UUID handle) {
        var found = person(handle);
        log(found, Purpose.PAY);
        return Optional.ofNullable(found.iban()).map(iban -> new BankAccount(iban, found.ibanName()));
    }

    /** The account as it may be shown to its owner and to helpers, or empty when there is none. */
    @PermitAll
    public Optional<String> maskedAccount(UUID handle) {
        return Optional.ofNullable(person(handle).iban()).map(BankAccount::mask);
    }

    /** Takes the account away once the money has arrived (S1, Money). */
    @RolesAllowed({Role.PAYER, Role.ADMINISTRATOR, Role.PROCESS})
    public void eraseAccount(UUID handle) {
        person(handle).eraseAccount();
    }

    /**
     * Forgets a person for good; the handle stays (ADM-04). What names them is taken out of the texts about their cases
     * first, while we still know what to look for. The retention job may.
     *
     * @param subjects ids of their cases
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    public void forget(UUID handle, Collection<UUID> subjects) {
        var person = person(handle);
        redaction.of(person.contact(), person.iban(), person.ibanName(), subjects);
        em.createQuery("delete from MailStop m where m.personId = :person").setParameter("person", handle)
                .executeUpdate();
        person.erase(clock.instant());
    }

    private void log(Person person, Purpose purpose) {
        em.persist(new VaultAccess(person.id(), actor.accountName(), purpose, clock.instant()));
    }

    private Person person(UUID handle) {
        var found = em.find(Person.class, handle);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
