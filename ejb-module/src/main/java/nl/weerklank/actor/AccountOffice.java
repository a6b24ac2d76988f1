package nl.weerklank.actor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/**
 * Who works with the platform, and what they may. Accounts are ended, never erased: the trail names them. There is always
 * somebody who can administer, and nobody ends their own account.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountOffice {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    CurrentActor actor;
    @Inject
    Event<AccountChanged> happened;

    /** All accounts, those that can log in first, then by name. */
    public List<AccountRow> list() {
        return em.createQuery("select a from Account a order by a.active desc, a.displayName, a.name", Account.class)
                .setMaxResults(MOST).getResultStream().map(Account::toRow).toList();
    }

    public AccountRow get(String account) {
        return find(account, LockModeType.NONE).orElseThrow(NotFoundException::new).toRow();
    }

    /**
     * Makes an account.
     *
     * @return the password for the first time, which is kept nowhere
     * @throws BusinessException {@code account.exists} when there is one of that name, ended or not
     */
    public String open(@Valid DescribeAccount command) {
        requireKnown(command.getRoles());
        if (find(command.getAccount(), LockModeType.NONE).isPresent()) {
            throw new BusinessException("account.exists");
        }
        var account = new Account(command.getAccount(), command.getName().strip(), command.getPhone(), command.getMail(),
                command.getRoles());
        var password = OneTimePassword.fresh();
        account.giveOneTimePassword(PasswordHash.of(password));
        em.persist(account);
        happened.fire(new AccountChanged(account.id(), AccountChanged.OPENED));
        return password;
    }

    /**
     * Changes name, contact and roles. Whoever is logged in with other roles has to log in again.
     *
     * @throws BusinessException {@code shared.stale} when somebody changed it since the version of the command,
     *         {@code account.lastAdministrator} when nobody could administer any more
     */
    public void change(@Valid DescribeAccount command) {
        requireKnown(command.getRoles());
        var account = locked(command.getAccount());
        if (!Objects.equals(command.getVersion(), account.toRow().version())) {
            throw new BusinessException("shared.stale");
        }
        if (!command.getRoles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
        account.describe(command);
        happened.fire(new AccountChanged(account.id(), AccountChanged.CHANGED));
    }

    /** Gives a password for one time, which is kept nowhere; the old one and a lock are gone. */
    public String renewPassword(String name) {
        var account = locked(name);
        var password = OneTimePassword.fresh();
        account.giveOneTimePassword(PasswordHash.of(password));
        happened.fire(new AccountChanged(account.id(), AccountChanged.ONE_TIME_PASSWORD));
        return password;
    }

    /** Nobody logs in with it any more, and who is logged in is out at the next click. */
    public void end(String name) {
        var account = locked(name);
        if (name.equals(actor.accountName())) {
            throw new BusinessException("account.own");
        }
        requireAnotherAdministrator(account);
        account.end();
        happened.fire(new AccountChanged(account.id(), AccountChanged.ENDED));
    }

    /** Opens an ended account again, with the roles and the password that it had. */
    public void resume(String name) {
        var account = locked(name);
        account.resume();
        happened.fire(new AccountChanged(account.id(), AccountChanged.RESUMED));
    }

    private void requireAnotherAdministrator(Account account) {
        // Two who end each other at one moment wait here for one another.
        var others = em.createQuery("select a from Account a where a.active and :role member of a.roles order by a.id",
                Account.class).setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (others.contains(account) && others.size() == 1) {
            throw new BusinessException("account.lastAdministrator");
        }
    }

    private Account locked(String name) {
        return find(name, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    private Optional<Account> find(String name, LockModeType lock) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name).setLockMode(lock).getResultStream().findFirst();
    }

    private static void requireKnown(Set<String> roles) {
        if (!Role.OF_ACCOUNTS.containsAll(roles)) {
            throw new BusinessException("account.roles.unknown");
        }
    }
}
