package nl.weerklank.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.Principal;
import nl.weerklank.shared.Mode;

/** The account behind the current call, from the container's security context. */
@ApplicationScoped
public class CurrentActor {

    @Inject
    Instance<Principal> principal;
    @Inject
    EntityManager em;

    private final ThreadLocal<String> rehearsed = new ThreadLocal<>();

    public Actor get() {
        return em.createQuery("select a from Account a where a.name = :name and a.active", Account.class)
                .setParameter("name", accountName())
                .getResultStream().findFirst()
                .map(Account::toActor)
                .orElse(Actor.NOBODY);
    }

    /**
     * Lets somebody of the demo act on this thread; refused in production. The role comes from the container all the
     * same: this gives a name, no rights.
     */
    public void actAs(String account, Runnable act) {
        if (!Mode.current().isRehearsal()) {
            throw new IllegalStateException("nobody acts for somebody else in production");
        }
        rehearsed.set(account);
        try {
            act.run();
        } finally {
            rehearsed.remove();
        }
    }

    /** The name alone, without a query. */
    public String accountName() {
        if (rehearsed.get() != null) {
            return rehearsed.get();
        }
        try {
            var name = principal.get() == null ? null : principal.get().getName();
            return name == null || "anonymous".equals(name) ? Actor.NOBODY.account() : name;
        } catch (RuntimeException noSecurityContext) {
            // A timer thread has no caller at all.
            return Actor.NOBODY.account();
        }
    }
}
