package nl.weerklank.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** Reading the audit trail. */
@Stateless
public class Audit {

    @PersistenceContext
    EntityManager em;

    /** What happened to one row, oldest first. Officials may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    public List<AuditRow> of(UUID subjectId) {
        return em.createQuery("""
                select new nl.weerklank.audit.AuditRow(e.at, e.who, e.what, e.detail) from AuditEntry e
                where e.subjectId = :subject order by e.id""", AuditRow.class)
                .setParameter("subject", subjectId).getResultList();
    }

    /** Whether nobody changed, removed or slipped in a line since the first. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public boolean isUnbroken() {
        var last = "";
        try (var entries = em.createQuery("select e from AuditEntry e order by e.id", AuditEntry.class)
                .getResultStream()) {
            for (var entry : (Iterable<AuditEntry>) entries::iterator) {
                if (!entry.follows(last)) {
                    return false;
                }
                last = entry.hash();
            }
        }
        return true;
    }
}
