package nl.weerklank.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** Digests of network addresses from which somebody guessed. */
@ApplicationScoped
class NetworkAddressTerm implements RetentionRule {

    @Inject
    EntityManager em;

    @Override
    public RetentionKind kind() {
        return RetentionKind.NETWORK_ADDRESS;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(g) from Guess g where g.guessedAt < :before", Long.class)
                .setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        return em.createQuery("delete from Guess g where g.guessedAt < :before")
                .setParameter("before", before).executeUpdate();
    }
}
