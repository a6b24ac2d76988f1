package nl.weerklank.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Withdrawals in task lists: by the title of their trajectory. */
@ApplicationScoped
class WithdrawalLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from Withdrawal w join Contribution c on c.id = w.contributionId
                join Trajectory t on t.id = c.trajectoryId where w.id = :id or w.id = (
                    select u.withdrawalId from WithdrawalUse u where u.id = :id)""", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }
}
