package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * The one measure that did not fit, with whose cause alone the next cycle begins (P0 8, 12). Who chooses the follow-up writes
 * it down; who chooses causes reads it. The boundaries that use it have asked who may.
 */
@ApplicationScoped
public class OnlyMeasure {

    @Inject
    EntityManager em;
    @Inject
    CycleQueries queries;

    /** What the cycle after this one is about; null: about the whole plan. */
    public void next(UUID cycleId, UUID measureId) {
        queries.lock(cycleId).followUpWith(measureId);
    }

    /** The measure that this cycle is about, when the one before it ended because of it. */
    public Optional<UUID> of(UUID cycleId) {
        return em.createQuery("""
                select p.followUpMeasureId from Cycle c, Cycle p where c.id = :id and p.trajectoryId = c.trajectoryId
                and p.number = c.number - 1 and p.followUp = :misfit and p.followUpMeasureId is not null""", UUID.class)
                .setParameter("id", cycleId).setParameter("misfit", FollowUp.PLAN_DOES_NOT_FIT).getResultStream().findFirst();
    }
}
