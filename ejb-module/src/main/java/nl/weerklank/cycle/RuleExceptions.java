package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** Finds exceptions. */
@ApplicationScoped
class RuleExceptions {

    @Inject
    EntityManager em;

    RuleException get(UUID id) {
        var found = id == null ? null : em.find(RuleException.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    RuleException lock(UUID id) {
        var found = get(id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    List<RuleException> ofVisit(UUID visitId) {
        return em.createQuery("select e from RuleException e where e.visitId = :id", RuleException.class)
                .setParameter("id", visitId).getResultList();
    }

    List<RuleException> ofCycle(UUID cycleId) {
        return em.createQuery("select e from RuleException e where e.cycleId = :id order by e.askedAt, e.id",
                RuleException.class).setParameter("id", cycleId).getResultList();
    }
}
