package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.contribution.ContributionWithdrawn;

/** Who takes a contribution back takes its words out of every report at once. */
@ApplicationScoped
class QuoteWithdrawal {

    @Inject
    EntityManager em;

    void withdrawn(@Observes ContributionWithdrawn event) {
        em.createQuery("""
                select q from ReportQuote q where q.statementId in (
                select s.id from Statement s where s.contributionId = :id)""", ReportQuote.class)
                .setParameter("id", event.contributionId()).getResultList().forEach(ReportQuote::erase);
    }
}
