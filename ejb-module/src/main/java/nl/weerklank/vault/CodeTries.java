package nl.weerklank.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing: ten wrong follow codes from one address within ten minutes close that address for the rest of
 * them (RES-12). Right codes from elsewhere keep working. Uses the machine's time, not the demo clock.
 */
@Stateless
public class CodeTries {

    private static final int MAX_WRONG = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    /** Whether this address may try (again). Anybody may ask. */
    @PermitAll
    public boolean mayTry(String address) {
        return em.createQuery("select count(t) from CodeTry t where t.addressDigest = :address and t.triedAt > :since",
                Long.class)
                .setParameter("address", digest(address))
                .setParameter("since", now().minus(WINDOW))
                .getSingleResult() < MAX_WRONG;
    }

    /** Counts a wrong try and forgets old ones. */
    @PermitAll
    public void wrong(String address) {
        em.createQuery("delete from CodeTry t where t.triedAt < :before")
                .setParameter("before", now().minus(WINDOW)).executeUpdate();
        em.persist(new CodeTry(digest(address), now()));
    }

    private static byte[] digest(String address) {
        return VaultKey.hmac(VaultKey.forPurpose("network-address"), address);
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
