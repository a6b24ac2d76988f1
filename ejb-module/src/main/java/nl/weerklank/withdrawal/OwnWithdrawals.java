package nl.weerklank.withdrawal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.weerklank.contribution.OwnContributions;

/** What the owner of contributions took back, with the follow code alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the contributions
public class OwnWithdrawals {

    @PersistenceContext
    EntityManager em;
    @Inject
    OwnContributions own;

    /** What was taken back and how far it is, newest first. */
    public List<OwnWithdrawalRow> mine(String followCode) {
        return em.createQuery("""
                select new nl.weerklank.withdrawal.OwnWithdrawalRow(w.contributionId, w.scope, w.receivedAt, w.legalBy,
                w.doneAt) from Withdrawal w join Contribution c on c.id = w.contributionId where c.handle = :handle
                order by w.receivedAt desc, w.id""", OwnWithdrawalRow.class)
                .setParameter("handle", own.handleOf(followCode)).getResultList();
    }
}
