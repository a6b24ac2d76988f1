package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** What people said of reports of a trajectory that ended, with the term of their contact data: the reports stay. */
@ApplicationScoped
class ObjectionTerm implements RetentionRule {

    private static final String ENDED = """
            from ReportObjection o where o.text <> '-' and o.reportId in (select r.id from ConversationReport r
            join Trajectory t on t.id = r.trajectoryId where t.endedAt < :before)""";

    @Inject
    EntityManager em;

    @Override
    public RetentionKind kind() {
        return RetentionKind.REPORT_OBJECTION;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(o) " + ENDED, Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var due = em.createQuery("select o " + ENDED, ReportObjection.class).setParameter("before", before).getResultList();
        due.forEach(ReportObjection::erase);
        return due.size();
    }
}
