package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.shared.NotFoundException;

/** Finds applications and what belongs to them. */
@ApplicationScoped
class GrantQueries {

    @Inject
    EntityManager em;

    Optional<GrantApplication> findApplication(UUID ideaId) {
        return Optional.ofNullable(em.find(GrantApplication.class, ideaId));
    }

    GrantApplication application(UUID ideaId) {
        return findApplication(ideaId).orElseThrow(NotFoundException::new);
    }

    /**
     * What the applications ask that wait for this pot's period and stand before this one in the queue: by the second of
     * completeness, then by number (FND-02).
     */
    List<BigDecimal> askedByThoseBefore(GrantApplication application, String number, UUID neighbourhoodId,
            Instant periodStart) {
        return em.createQuery("""
                select a.fromPot from GrantApplication a join Idea i on i.id = a.ideaId
                where i.neighbourhoodId = :area and i.status = :waiting and a.completeAt < :start
                and (a.completeAt < :mine or a.completeAt = :mine and i.number < :number)
                order by a.completeAt, i.number""", BigDecimal.class)
                .setParameter("area", neighbourhoodId).setParameter("waiting", IdeaStatus.WAITING_FOR_POT)
                .setParameter("start", periodStart).setParameter("mine", application.completeAt())
                .setParameter("number", number).getResultList();
    }

    List<ApplicationSuspension> suspensions(UUID ideaId) {
        return em.createQuery("select s from ApplicationSuspension s where s.ideaId = :idea order by s.askedOn",
                ApplicationSuspension.class).setParameter("idea", ideaId).getResultList();
    }

    Optional<Besluit> findBesluit(UUID ideaId) {
        return em.createQuery("select b from Besluit b where b.ideaId = :idea", Besluit.class)
                .setParameter("idea", ideaId).getResultStream().findFirst();
    }

    Optional<OtherWay> findOtherWay(UUID ideaId) {
        return em.createQuery("select o from OtherWay o where o.ideaId = :idea order by o.explainedAt desc",
                OtherWay.class).setParameter("idea", ideaId).setMaxResults(1).getResultStream().findFirst();
    }

    List<JuryVote> votes(UUID ideaId, int round) {
        return em.createQuery("select v from JuryVote v where v.ideaId = :idea and v.round = :round order by v.votedAt",
                JuryVote.class).setParameter("idea", ideaId).setParameter("round", round).getResultList();
    }

    /** Whether a resident said something for or against in this round; abstaining says nothing. */
    boolean isAdvised(GrantApplication application) {
        return votes(application.ideaId(), application.juryRound()).stream()
                .anyMatch(v -> v.vote() != GiveAdvice.Vote.ABSTAIN);
    }

    Optional<Payment> lastPayment(UUID ideaId) {
        return em.createQuery("select p from Payment p where p.ideaId = :idea order by p.orderedAt desc",
                Payment.class).setParameter("idea", ideaId).setMaxResults(1).getResultStream().findFirst();
    }
}
