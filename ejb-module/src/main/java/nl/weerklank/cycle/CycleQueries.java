package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Finds cycles and their phases. Boundaries of other features ask it which cycle their trajectory is in. */
@ApplicationScoped
public class CycleQueries {

    @Inject
    EntityManager em;

    /** The trajectory that a cycle is of; what does not exist is not found. */
    public UUID trajectoryOf(UUID cycleId) {
        return get(cycleId).trajectoryId();
    }

    /** The cycle in which a trajectory is now; a trajectory that ended, or began before there were cycles, has none. */
    public Optional<UUID> openCycleOf(UUID trajectoryId) {
        return openOf(trajectoryId).map(Cycle::id);
    }

    /** The phase in which a cycle is now. */
    public Optional<CyclePhase> phaseOf(UUID cycleId) {
        return visitOf(cycleId).map(PhaseVisit::phase);
    }

    /** The phase that wants to close; empty when none does. */
    public Optional<PhaseToClose> closing(UUID cycleId) {
        return visitOf(cycleId).map(v -> v.toClose(trajectoryOf(cycleId))).filter(p -> p.closingAt() != null);
    }

    Cycle get(UUID cycleId) {
        var found = cycleId == null ? null : em.find(Cycle.class, cycleId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    Cycle lock(UUID cycleId) {
        var found = get(cycleId);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    void requireOpen(UUID cycleId) {
        if (!get(cycleId).isOpen()) {
            throw new BusinessException("cycle.over");
        }
    }

    Optional<Cycle> openOf(UUID trajectoryId) {
        return em.createQuery("select c from Cycle c where c.trajectoryId = :id and c.state = :open", Cycle.class)
                .setParameter("id", trajectoryId).setParameter("open", Cycle.State.OPEN).getResultStream().findFirst();
    }

    /** All cycles of a trajectory, the newest first. */
    List<Cycle> all(UUID trajectoryId) {
        return em.createQuery("select c from Cycle c where c.trajectoryId = :id order by c.number desc", Cycle.class)
                .setParameter("id", trajectoryId).getResultList();
    }

    /** Every visit of a cycle, in the order in which they were opened. */
    List<PhaseVisit> visits(UUID cycleId) {
        return em.createQuery("select v from PhaseVisit v where v.cycleId = :id order by v.openedAt, v.id",
                PhaseVisit.class).setParameter("id", cycleId).getResultList();
    }

    /** The visit that is not closed. */
    Optional<PhaseVisit> visitOf(UUID cycleId) {
        return em.createQuery("select v from PhaseVisit v where v.cycleId = :id and v.state <> :closed",
                PhaseVisit.class).setParameter("id", cycleId).setParameter("closed", PhaseVisit.State.CLOSED)
                .getResultStream().findFirst();
    }

    PhaseVisit now(UUID cycleId) {
        return visitOf(cycleId).orElseThrow(NotFoundException::new);
    }
}
