package nl.weerklank.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** What somebody typed in a task that is closed. Who lost it to a faster colleague had time to copy it. */
@ApplicationScoped
class TaskDraftTerm implements RetentionRule {

    private static final String CLOSED = """
            from TaskDraft d where d.savedAt < :before
            and d.workItemId in (select w.id from WorkItem w where w.closedAt is not null)""";

    @Inject
    EntityManager em;

    @Override
    public RetentionKind kind() {
        return RetentionKind.TASK_DRAFT;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(d) " + CLOSED, Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        return em.createQuery("delete " + CLOSED).setParameter("before", before).executeUpdate();
    }
}
