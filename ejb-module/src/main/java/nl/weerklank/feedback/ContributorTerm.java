package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;
import nl.weerklank.vault.Vault;

/**
 * Who contributed to a trajectory that ended, once they were answered. What they gave and what was done with it stays for
 * the archive; the person goes (ADM-04). Somebody who still waits for an answer is kept until they have it (INV-08).
 */
@ApplicationScoped
class ContributorTerm implements RetentionRule {

    private static final String ENDED = """
            from Contribution c join Trajectory t on t.id = c.trajectoryId where t.endedAt < :before
            and c.handle in (select p.id from Person p where p.erasedAt is null)
            and c.handle not in (select o.handle from FeedbackObligation o
                where o.handle is not null and o.state in (DUE, SENT))
            and not exists (select i from Idea i where i.handle = c.handle and i.endedAt is null)""";

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
        return em.createQuery("select count(distinct c.handle) " + ENDED, Long.class).setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select distinct c.handle " + ENDED, UUID.class).setParameter("before", before)
                .getResultList();
        for (var handle : due) {
            var subjects = new HashSet<>(em.createQuery("select c.id from Contribution c where c.handle = :handle", UUID.class)
                    .setParameter("handle", handle).getResultList());
            subjects.addAll(em.createQuery("select i.id from Idea i where i.handle = :handle", UUID.class)
                    .setParameter("handle", handle).getResultList());
            vault.forget(handle, subjects);
        }
        return due.size();
    }
}
