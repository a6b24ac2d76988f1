package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.contribution.ContributionWithdrawn;

/** Who takes a contribution back takes back what was noted at the table too. */
@ApplicationScoped
class StatementWithdrawal {

    @Inject
    EntityManager em;

    void withdrawn(@Observes ContributionWithdrawn event) {
        em.createQuery("select s from Statement s where s.contributionId = :id", Statement.class)
                .setParameter("id", event.contributionId()).getResultStream().forEach(Statement::erase);
    }
}
