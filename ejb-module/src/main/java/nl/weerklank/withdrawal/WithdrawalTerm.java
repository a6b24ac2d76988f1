package nl.weerklank.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** Who took back what, once they were told: the marker stays without its person, and why we chose so goes. */
@ApplicationScoped
class WithdrawalTerm implements RetentionRule {

    private static final String DONE = "from Withdrawal w where w.doneAt < :before and w.note is not null";

    @Inject
    EntityManager em;

    @Override
    public RetentionKind kind() {
        return RetentionKind.WITHDRAWN_CONTRIBUTION;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(w) " + DONE, Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select w " + DONE, Withdrawal.class).setParameter("before", before).getResultList();
        for (var withdrawal : due) {
            withdrawal.forget();
            em.createQuery("update Contribution c set c.handle = null where c.id = :id and c.state = WITHDRAWN")
                    .setParameter("id", withdrawal.contributionId()).executeUpdate();
        }
        return due.size();
    }
}
