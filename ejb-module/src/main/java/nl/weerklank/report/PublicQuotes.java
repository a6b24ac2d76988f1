package nl.weerklank.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What people said and lets be shown, from published reports of a published trajectory. */
@Stateless
@PermitAll // public by nature; the query lets nothing through that was not published and agreed to
public class PublicQuotes {

    public static final int PAGE_SIZE = 10;
    private static final String SHOWN = """
            from weerklank.report_quote q join weerklank.conversation_report r on r.id = q.report_id
            join weerklank.trajectory t on t.id = r.trajectory_id join weerklank.statement s on s.id = q.statement_id
            join weerklank.contribution c on c.id = s.contribution_id
            where r.trajectory_id = ?1 and r.state = 'PUBLISHED' and t.published_at is not null
            and q.text is not null and c.public_consent and c.state <> 'WITHDRAWN'
            """;

    @PersistenceContext
    EntityManager em;

    /** Some at a time, the newest report first; pages count from zero. Withdrawn words are not there (INV-16). */
    public List<String> of(UUID trajectoryId, int page) {
        var rows = em.createNativeQuery("select q.text " + SHOWN + " order by r.published_at desc, r.id, q.position, q.id",
                String.class).setParameter(1, trajectoryId).setFirstResult(Math.max(0, page) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE).getResultList();
        return ((List<?>) rows).stream().map(String.class::cast).toList();
    }

    /** How many there are. */
    public long count(UUID trajectoryId) {
        return ((Number) em.createNativeQuery("select count(*) " + SHOWN).setParameter(1, trajectoryId).getSingleResult())
                .longValue();
    }
}
