package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;
import nl.weerklank.vault.Vault;

/**
 * People who said yes to a card of a trajectory that ended and contributed nothing in the end. Who did contribute is kept
 * until they have their answer, by the rule for contributors.
 */
@ApplicationScoped
class InvitedTerm implements RetentionRule {

    private static final String ENDED = """
            from Invitation i join ConversationRound r on r.id = i.roundId join Trajectory t on t.id = r.trajectoryId
            where t.endedAt < :before and i.handle in (select p.id from Person p where p.erasedAt is null)
            and i.handle not in (select c.handle from Contribution c where c.handle is not null)""";

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
        return em.createQuery("select count(distinct i.handle) " + ENDED, Long.class).setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select distinct i.handle " + ENDED, UUID.class).setParameter("before", before)
                .getResultList();
        due.forEach(handle -> vault.forget(handle, Set.of()));
        return due.size();
    }
}
