package nl.weerklank.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.shared.DomainEvent;

/** Writes the audit trail. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;

    /**
     * Runs just before the commit: the chain has one last row that each writer locks, and a lock that is taken last
     * cannot make two transactions wait for each other.
     */
    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent event) {
        var last = em.createNativeQuery("select hash from weerklank.audit_head where id = 1 for update").getSingleResult();
        var at = clock.instant();
        var what = event.getClass().getSimpleName();
        var hash = digest(last + "|" + at + "|" + actor.accountName() + "|" + what + "|" + event.subjectId() + "|"
                + event.detail());
        em.createNativeQuery("""
                insert into weerklank.audit_entry (at, who, what, subject_id, detail, previous_hash, hash)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, at)
                .setParameter(2, actor.accountName())
                .setParameter(3, what)
                .setParameter(4, event.subjectId())
                .setParameter(5, event.detail())
                .setParameter(6, last)
                .setParameter(7, hash)
                .executeUpdate();
        em.createNativeQuery("update weerklank.audit_head set hash = ?1 where id = 1").setParameter(1, hash).executeUpdate();
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
