package nl.weerklank.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * Slows down guessing: after ten wrong guesses at one kind of secret an address waits until its window is over. Right
 * ones from elsewhere keep working. Kept in a table, so that a restart forgets none. Uses the machine's time: a demo
 * clock that is moved must not open anything.
 */
@Stateless
@PermitAll // asked before anybody is known
public class Guesses {

    private static final int MAX_WRONG = 10;

    @PersistenceContext
    EntityManager em;

    /** Whether this address may try (again). */
    public boolean mayTry(GuessedSecret secret, String address) {
        return em.createQuery("""
                select count(g) from Guess g
                where g.secret = :secret and g.addressDigest = :address and g.guessedAt > :since""", Long.class)
                .setParameter("secret", secret)
                .setParameter("address", digest(address))
                .setParameter("since", now().minus(secret.window()))
                .getSingleResult() < MAX_WRONG;
    }

    /** Counts a wrong guess. */
    public void wrong(GuessedSecret secret, String address) {
        em.persist(new Guess(secret, digest(address), now()));
    }

    private static byte[] digest(String address) {
        return VaultKey.hmac(VaultKey.forPurpose("network-address"), address);
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
