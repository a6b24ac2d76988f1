package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** Reimbursements that are paid, declined or were never asked for, once the tax office can ask nothing about them any more. */
@ApplicationScoped
class ReimbursementTerm implements RetentionRule {

    private static final String OVER = """
            from Reimbursement r where (r.closedAt < :before or r.closedAt is null and r.state = OFFERED
            and r.offeredAt < :before)""";

    @Inject
    EntityManager em;

    @Override
    public RetentionKind kind() {
        return RetentionKind.REIMBURSEMENT;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(r) " + OVER, Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select r " + OVER, Reimbursement.class).setParameter("before", before).getResultList();
        due.forEach(em::remove);
        return due.size();
    }
}
