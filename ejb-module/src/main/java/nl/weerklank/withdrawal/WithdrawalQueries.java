package nl.weerklank.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** Finding withdrawals. */
@ApplicationScoped
class WithdrawalQueries {

    @Inject
    EntityManager em;

    Withdrawal lock(UUID id) {
        var found = id == null ? null : em.find(Withdrawal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        // The process comes in the transaction of the act: what that changed must not be read away.
        em.flush();
        em.refresh(found);
        return found;
    }

    List<WithdrawalUse> uses(UUID id) {
        return em.createQuery("select u from WithdrawalUse u where u.withdrawalId = :id order by u.kind, u.title, u.id",
                WithdrawalUse.class).setParameter("id", id).getResultList();
    }
}
