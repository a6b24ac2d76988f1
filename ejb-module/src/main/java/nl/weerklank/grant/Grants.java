package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.PotDetails;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.Ideas;

/** Reading what happened to the request for money, by those who work on it. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE})
public class Grants {

    @PersistenceContext
    EntityManager em;
    @Inject
    GrantQueries queries;
    @Inject
    Ideas ideas;
    @Inject
    Pots pots;

    public Optional<ApplicationRow> application(UUID ideaId) {
        return queries.findApplication(ideaId).map(GrantApplication::toRow);
    }

    public Optional<BesluitDetails> besluit(UUID ideaId) {
        return queries.findBesluit(ideaId).map(Besluit::toDetails);
    }

    public Optional<PaymentRow> payment(UUID ideaId) {
        return queries.lastPayment(ideaId).map(Payment::toRow);
    }

    /** The other way as explained so far. Stewards and supporters may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.EXECUTIVE})
    public Optional<OtherWayDetails> otherWay(UUID ideaId) {
        return queries.findOtherWay(ideaId).map(OtherWay::toDetails);
    }

    /** Advice of this round. The steward sees it; jurors advise without seeing each other's. */
    @RolesAllowed({Role.FUND_STEWARD, Role.EXECUTIVE})
    public List<VoteRow> votes(UUID ideaId) {
        return queries.findApplication(ideaId)
                .map(a -> queries.votes(ideaId, a.juryRound()).stream().map(JuryVote::toRow).toList())
                .orElse(List.of());
    }

    /** The yes that waits for a second steward (FND-12). */
    @RolesAllowed(Role.FUND_STEWARD)
    public Optional<FirstYes> firstYes(UUID ideaId) {
        return queries.findApplication(ideaId).flatMap(GrantApplication::firstYes);
    }

    /** What other funders pay. */
    @RolesAllowed({Role.FUND_STEWARD, Role.EXECUTIVE})
    public List<FundingRow> fundingLines(UUID ideaId) {
        return em.createQuery("""
                select new nl.weerklank.grant.FundingRow(f.party, f.amount, f.confirmed) from FundingLine f
                where f.ideaId = :idea order by f.addedAt""", FundingRow.class)
                .setParameter("idea", ideaId).getResultList();
    }

    /** The pot that pays or would pay now. */
    public Optional<PotDetails> pot(UUID ideaId) {
        return pots.findHolding(ideaId).or(() -> queries.findApplication(ideaId)
                        .map(GrantApplication::potId).map(pots::get))
                .or(() -> pots.findFor(ideas.get(ideaId).neighbourhoodId()));
    }
}
