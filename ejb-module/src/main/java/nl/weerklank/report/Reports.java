package nl.weerklank.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** Reports for officials: how far each is. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR, Role.FACILITATOR, Role.EXECUTIVE})
public class Reports {

    private static final String ROW = """
            select new nl.weerklank.report.ReportRow(r.id, t.title, t.id, cr.centralQuestion, r.joint, r.writer, r.state,
            r.openedAt, r.publishedAt,
            (select count(o) from ReportObjection o where o.reportId = r.id and o.closedAt is null))
            from ConversationReport r join Trajectory t on t.id = r.trajectoryId
            join ConversationRound cr on cr.id = r.roundId
            """;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;

    /** Reports that are not public yet, those that wait for publication first; then what was published last. */
    public List<ReportRow> list() {
        return named(em.createQuery(ROW + """
                where r.state <> :stopped order by case r.state when APPROVED then 0 when PUBLISHED then 2 else 1 end,
                coalesce(r.publishedAt, r.openedAt) desc, r.id""", ReportRow.class)
                .setParameter("stopped", ReportState.STOPPED).setMaxResults(100).getResultList());
    }

    /** The reports of a round, the oldest first. */
    public List<ReportRow> ofRound(UUID roundId) {
        return named(em.createQuery(ROW + " where r.roundId = :id order by r.openedAt, r.id", ReportRow.class)
                .setParameter("id", roundId).getResultList());
    }

    /** How many small talks of a round wait for others, to come in a report together. */
    public long waiting(UUID roundId) {
        return em.createQuery("""
                select count(t) from Conversation t where t.roundId = :id and cast(t.state as string) = 'HELD'
                and not exists (select 1 from ConversationReport r where t.id member of r.conversations)""", Long.class)
                .setParameter("id", roundId).getSingleResult();
    }

    private List<ReportRow> named(List<ReportRow> rows) {
        return rows.stream().map(r -> new ReportRow(r.id(), r.trajectory(), r.trajectoryId(), r.centralQuestion(), r.joint(),
                queries.name(r.writer()), r.state(), r.openedAt(), r.publishedAt(), r.openObjections())).toList();
    }
}
