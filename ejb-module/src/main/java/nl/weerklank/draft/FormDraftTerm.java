package nl.weerklank.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** Half-filled forms carry the moment at which they go: a changed term holds for those kept from then on. */
@ApplicationScoped
class FormDraftTerm implements RetentionRule {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;

    @Override
    public RetentionKind kind() {
        return RetentionKind.FORM_DRAFT;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(d) from FormDraft d where d.expiresAt < :now", Long.class)
                .setParameter("now", clock.instant()).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        return em.createQuery("delete from FormDraft d where d.expiresAt < :now")
                .setParameter("now", clock.instant()).executeUpdate();
    }
}
