package nl.weerklank.actor;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Accounts of officials and jurors: logging in, and finding who may do a kind of work. */
@Stateless
public class Accounts {

    /** Length counts more than strange signs (ASVS V6.2). */
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 128;
    private static final int FEWEST_SIGNS = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Event<LoginFailed> failed;
    @Inject
    Event<AccountChanged> happened;

    /**
     * Checks a password. Anybody may try; after five wrong ones the account is locked for fifteen minutes, and a
     * right password is refused as well until then. Locking uses the machine's own time: a demo clock that is
     * moved must not open a locked account.
     *
     * @return the actor, or empty when name, password or lock say no (the caller learns not which)
     */
    @PermitAll
    public Optional<Actor> authenticate(String name, String password) {
        var found = em.createQuery("select a from Account a where a.name = :name and a.active", Account.class)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
        if (found.isEmpty()) {
            // The same work as for an existing account: the time of the answer must not tell who exists.
            PasswordHash.matches(password, PasswordHash.UNKNOWN);
            return Optional.empty();
        }
        var account = found.get();
        var now = Instant.now(Clock.systemUTC());
        var matches = PasswordHash.matches(password, account.passwordHash());
        if (account.isLocked(now) || !matches) {
            if (!account.isLocked(now)) {
                account.wrongPassword(now);
            }
            failed.fire(new LoginFailed(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            return Optional.empty();
        }
        account.rightPassword();
        return Optional.of(account.toActor());
    }

    /**
     * Its owner chooses another password. Anybody may who knows the present one; a wrong one counts as at logging in.
     *
     * @return false when name and present password do not belong together, or the account is locked
     * @throws BusinessException {@code account.password.tooShort}, {@code account.password.guessable} or
     *         {@code account.password.same}
     */
    @PermitAll
    public boolean choosePassword(String name, String present, String chosen) {
        if (chosen == null || chosen.length() < SHORTEST_PASSWORD || chosen.length() > LONGEST_PASSWORD) {
            throw new BusinessException("account.password.tooShort", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || chosen.chars().distinct().count() < FEWEST_SIGNS) {
            throw new BusinessException("account.password.guessable");
        }
        if (chosen.equals(present)) {
            throw new BusinessException("account.password.same");
        }
        if (authenticate(name, present).isEmpty()) {
            return false;
        }
        var account = em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name).getSingleResult();
        account.changePassword(PasswordHash.of(chosen));
        happened.fire(new AccountChanged(account.id(), AccountChanged.OWN_PASSWORD));
        return true;
    }

    /** Accounts that hold a role, for choosing somebody to hand a task to. Whoever has an account may ask. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE, Role.ADMINISTRATOR,
        Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER, Role.EXPERIENCE_EXPERT,
        Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON, Role.AREA_PROFESSIONAL,
        Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.PROCESS})
    public List<Actor> withRole(String role) {
        return em.createQuery("""
                select a from Account a where :role member of a.roles and a.active order by a.name""", Account.class)
                .setParameter("role", role)
                .getResultStream().map(Account::toActor).toList();
    }

    /** Name, phone and mail of an official, as printed on letters. Anybody may see them. */
    @PermitAll
    public Optional<StaffContact> findContact(String account) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", account)
                .getResultStream().findFirst().map(Account::toContact);
    }

    /** The name of an account, also of one that ended. Administrators may ask. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public String nameOf(UUID id) {
        return em.createQuery("select a.name from Account a where a.id = :id", String.class).setParameter("id", id)
                .getSingleResult();
    }

    /** Who the current caller is; {@link Actor#NOBODY} when nobody is logged in. */
    @PermitAll
    public Actor current(String name) {
        return em.createQuery("select a from Account a where a.name = :name and a.active", Account.class)
                .setParameter("name", name)
                .getResultStream().findFirst().map(Account::toActor).orElse(Actor.NOBODY);
    }

    /**
     * Makes an account, or gives an existing one a new password; a password that a machine made at random. The demo loader
     * may.
     */
    @RolesAllowed(Role.PROCESS)
    public void provide(String name, String displayName, String phone, String mail, Set<String> roles,
            String password) {
        var account = em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream().findFirst()
                .orElseGet(() -> new Account(name, displayName, phone, mail, roles));
        account.changePassword(PasswordHash.ofRandom(password));
        em.persist(account);
    }
}
