package nl.weerklank.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing passwords: after ten wrong ones from one network address within fifteen minutes that address waits,
 * for whatever account. It stands beside the lock of a single account, which ten tries on ten accounts would not meet.
 * Uses the machine's time: a demo clock that is moved must not open anything.
 */
@Stateless
public class LoginTries {

    private static final int MAX_WRONG = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;

    /** Whether this address may try (again). Anybody may ask. */
    @PermitAll
    public boolean mayTry(String address) {
        return em.createQuery("select count(t) from LoginTry t where t.addressDigest = :address and t.triedAt > :since",
                Long.class)
                .setParameter("address", digest(address))
                .setParameter("since", now().minus(WINDOW))
                .getSingleResult() < MAX_WRONG;
    }

    /** Counts a wrong password. Anybody may: the log-in page calls it before anybody is known. */
    @PermitAll
    public void wrong(String address) {
        em.persist(new LoginTry(digest(address), now()));
    }

    private static byte[] digest(String address) {
        return VaultKey.hmac(VaultKey.forPurpose("network-address"), address);
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
