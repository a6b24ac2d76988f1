package nl.weerklank.actor;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import nl.weerklank.shared.Mode;
import org.jboss.logging.Logger;

/**
 * An empty production installation has nobody who could make the first account. It takes one from the environment, once:
 * {@code WEERKLANK_ADMIN_ACCOUNT} with {@code WEERKLANK_ADMIN_PASSWORD}, which opens only the page where its owner chooses
 * another. As soon as there is an administrator the two are ignored.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    @PersistenceContext
    EntityManager em;

    @PostConstruct
    void provide() {
        if (Mode.current().isRehearsal() || hasAdministrator()) {
            return;
        }
        var name = System.getenv("WEERKLANK_ADMIN_ACCOUNT");
        var password = System.getenv("WEERKLANK_ADMIN_PASSWORD");
        if (name == null || name.isBlank() || password == null || password.isBlank()) {
            LOG.warn("Nobody can log in yet: set WEERKLANK_ADMIN_ACCOUNT and WEERKLANK_ADMIN_PASSWORD, and start again");
            return;
        }
        var account = new Account(name.strip(), name.strip(), null, null, Set.of(Role.ADMINISTRATOR));
        account.giveOneTimePassword(PasswordHash.of(password));
        em.persist(account);
    }

    private boolean hasAdministrator() {
        return em.createQuery("select count(a) from Account a where a.active and :role member of a.roles", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).getSingleResult() > 0;
    }
}
