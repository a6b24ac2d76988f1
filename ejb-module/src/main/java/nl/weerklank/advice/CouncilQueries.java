package nl.weerklank.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/** Finds councils and who sits in them. What belongs to another council is not found. */
@ApplicationScoped
class CouncilQueries {

    private static final String IN_OFFICE = " and m.since <= :today and (m.lastDay is null or m.lastDay >= :today)";

    @Inject
    EntityManager em;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    LocalDate today() {
        return Dates.on(clock.instant());
    }

    Council get(UUID id) {
        var found = id == null ? null : em.find(Council.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    List<Council> all() {
        return em.createQuery("select c from Council c order by c.name", Council.class).getResultList();
    }

    /** Who is in office in a council today, the chair first. */
    List<CouncilMember> members(UUID councilId) {
        return em.createQuery("select m from CouncilMember m where m.councilId = :id" + IN_OFFICE + " order by m.account",
                CouncilMember.class).setParameter("id", councilId).setParameter("today", today()).getResultStream()
                .sorted(Comparator.comparing(CouncilMember::part)).toList();
    }

    /** Who reads and votes. */
    List<CouncilMember> voters(UUID councilId) {
        return members(councilId).stream().filter(m -> m.part().votes()).toList();
    }

    Optional<CouncilMember> holder(UUID councilId, CouncilPart part) {
        return members(councilId).stream().filter(m -> m.part() == part).findFirst();
    }

    /** The chair, or the substitute while the chair is away. A council without a chair can do nothing. */
    CouncilMember actingChair(Council council) {
        var chair = holder(council.id(), CouncilPart.CHAIR);
        var substitute = holder(council.id(), CouncilPart.SUBSTITUTE);
        return (council.isChairAway() || chair.isEmpty() ? substitute.or(() -> chair) : chair)
                .orElseThrow(() -> new BusinessException("advice.council.noChair"));
    }

    CouncilMember member(UUID memberId) {
        var found = memberId == null ? null : em.find(CouncilMember.class, memberId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The caller's own seat in a council; without one there is no such council. */
    CouncilMember seat(UUID councilId) {
        return em.createQuery("select m from CouncilMember m where m.councilId = :id and m.account = :me" + IN_OFFICE,
                CouncilMember.class).setParameter("id", councilId).setParameter("me", actor.accountName())
                .setParameter("today", today()).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The caller's own seat in the council that a request was made to; without one there is no such request. */
    CouncilMember seatFor(UUID requestId) {
        return em.createQuery("""
                select m from CouncilMember m join AdviceRequest r on r.councilId = m.councilId
                where r.id = :id and m.account = :me""" + IN_OFFICE, CouncilMember.class).setParameter("id", requestId)
                .setParameter("me", actor.accountName()).setParameter("today", today()).getResultStream().findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The councils in which the caller sits today. */
    List<Council> own() {
        return em.createQuery("""
                select c from Council c join CouncilMember m on m.councilId = c.id where m.account = :me""" + IN_OFFICE
                + " order by c.name", Council.class).setParameter("me", actor.accountName())
                .setParameter("today", today()).getResultList();
    }
}
