package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.weerklank.actor.Role;

/** The register of the fund: sums per pot, and every besluit. Computed from the besluiten, so it equals their sum. */
@Stateless
@RolesAllowed({Role.FUND_STEWARD, Role.PAYER, Role.EXECUTIVE, Role.ADMINISTRATOR})
public class Register {

    @PersistenceContext
    EntityManager em;

    /** Per pot, newest period first. */
    public List<RegisterRow> perPot() {
        return em.createQuery("""
                select new nl.weerklank.grant.RegisterRow(p.id, p.name, n.name, p.financingSource, p.periodFrom,
                p.periodTo, p.ceiling,
                (select coalesce(sum(b.requested), 0) from Besluit b where b.potId = p.id),
                (select coalesce(sum(b.amount), 0) from Besluit b where b.potId = p.id),
                (select coalesce(sum(y.amount), 0) from Payment y where y.state = :confirmed
                    and y.ideaId in (select b.ideaId from Besluit b where b.potId = p.id)),
                p.ceiling - p.reserved - p.paid)
                from Pot p join Neighbourhood n on n.id = p.neighbourhoodId
                order by p.periodFrom desc, p.name""", RegisterRow.class)
                .setParameter("confirmed", Payment.State.CONFIRMED).getResultList();
    }

    /** Every besluit, in the order in which applications became complete (FND-02). */
    public List<RegisterLine> lines() {
        return lines(0, Integer.MAX_VALUE);
    }

    /** Some of them, in the same order. */
    public List<RegisterLine> lines(int first, int most) {
        return em.createQuery("""
                select new nl.weerklank.grant.RegisterLine(i.number, i.publicTitle, n.name, b.outcome, b.requested,
                b.amount, b.takenAt, (select p.name from Pot p where p.id = b.potId))
                from Besluit b join Idea i on i.id = b.ideaId join Neighbourhood n on n.id = i.neighbourhoodId
                join GrantApplication a on a.ideaId = b.ideaId
                order by a.completeAt nulls last, i.number""", RegisterLine.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }
}
