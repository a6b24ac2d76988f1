package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;
import nl.weerklank.vault.Vault;

/** Who answered for a partner of a trajectory that ended: the promise stays, the person goes (ADM-04). */
@ApplicationScoped
class PartnerTerm implements RetentionRule {

    private static final String ENDED = """
            from PartnerCommitment p join PolicyMeasure m on m.id = p.measureId join Trajectory t on t.id = m.trajectoryId
            where t.endedAt < :before and p.handle in (select x.id from Person x where x.erasedAt is null)""";

    @Inject
    EntityManager em;
    @Inject
    Vault vault;

    @Override
    public RetentionKind kind() {
        return RetentionKind.CONTACT;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(distinct p.handle) " + ENDED, Long.class).setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select distinct p.handle " + ENDED, UUID.class).setParameter("before", before)
                .getResultList();
        due.forEach(handle -> vault.forget(handle, Set.of()));
        return due.size();
    }
}
