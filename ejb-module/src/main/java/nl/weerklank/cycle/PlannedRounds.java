package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.WorkItems;

/**
 * The rounds that phase 1 calls, whatever their form. A feature adds its own round with the key of the process that the round
 * goes through; the boundary that does so has asked who may.
 */
@ApplicationScoped
public class PlannedRounds {

    static final String PLAN = "planRounds";
    static final String RECRUIT = "chooseRecruitment";

    @Inject
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** The trajectory for which rounds are planned now. Refused when nobody plans rounds, and when a colleague does. */
    public UUID planning(UUID cycleId) {
        workItems.begin(workItems.isOpen(RECRUIT, cycleId) ? RECRUIT : PLAN, cycleId);
        return queries.lock(cycleId).trajectoryId();
    }

    /** Adds a round to the plan; it begins when the plan is done. */
    public void add(UUID cycleId, UUID roundId, String processKey) {
        em.persist(new PlannedRound(roundId, cycleId, processKey, actor.accountName(), clock.instant()));
        em.flush();
    }

    /** Every round of a cycle. */
    public List<UUID> ofCycle(UUID cycleId) {
        return em.createQuery("select r.roundId from PlannedRound r where r.cycleId = :id", UUID.class)
                .setParameter("id", cycleId).getResultList();
    }

    /** Those that were planned and did not begin. */
    List<UUID> planned(UUID cycleId) {
        return em.createQuery("select r.roundId from PlannedRound r where r.cycleId = :id and r.state = :planned",
                UUID.class).setParameter("id", cycleId).setParameter("planned", PlannedRound.State.PLANNED)
                .getResultList();
    }

    /** Those that ran are done, those that were planned begin. */
    public void begin(UUID cycleId) {
        em.flush();
        em.createQuery("select r from PlannedRound r where r.cycleId = :id", PlannedRound.class)
                .setParameter("id", cycleId).getResultList().forEach(PlannedRound::goOn);
        em.flush();
    }

    void requireSomething(UUID cycleId) {
        if (planned(cycleId).isEmpty()) {
            throw new BusinessException("cycle.plan.empty");
        }
    }
}
