package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Tells how a trajectory goes round: nothing of it is about a person. */
@ApplicationScoped
class CycleStory {

    @Inject
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    RuleExceptions exceptions;

    List<CycleRow> of(UUID trajectoryId) {
        return queries.all(trajectoryId).stream().map(this::row).toList();
    }

    CycleRow row(Cycle cycle) {
        var id = cycle.id();
        return new CycleRow(id, cycle.trajectoryId(), cycle.number(), cycle.state().name(), cycle.followUp(), cycle.openedAt(), cycle.closedAt(),
                cycle.isOpen() && isFollowing(id), cycle.isOpen() ? awaited(id) : null,
                queries.visits(id).stream().map(PhaseVisit::toRow).toList(),
                exceptions.ofCycle(id).stream().map(RuleException::toRow).filter(e -> e.decidedAt() != null).toList(),
                conclusions(id),
                em.createQuery("select q from FollowUpQuestion q where q.cycleId = :id order by q.askedAt",
                        FollowUpQuestion.class).setParameter("id", id).getResultStream().map(FollowUpQuestion::toRow)
                        .toList());
    }

    /** All phases are over, and nobody is asked to decide. */
    boolean isFollowing(UUID cycleId) {
        var visits = queries.visits(cycleId);
        return !visits.isEmpty() && visits.stream().allMatch(PhaseVisit::isClosed)
                && visits.get(visits.size() - 1).phase() == CyclePhase.FEED_BACK && awaited(cycleId) == null
                && conclusions(cycleId).stream().noneMatch(c -> "CLOSE".equals(c.outcome()));
    }

    private List<CycleConclusionRow> conclusions(UUID cycleId) {
        return em.createQuery("select c from CycleConclusion c where c.cycleId = :id and c.publishedAt is not null "
                + "order by c.decidedAt", CycleConclusion.class).setParameter("id", cycleId).getResultStream()
                .map(CycleConclusion::toRow).toList();
    }

    private String awaited(UUID cycleId) {
        return em.createQuery("""
                select w.candidateRole from WorkItem w where w.subjectId = :id and cast(w.state as string) = 'OPEN'
                and w.candidateRole is not null order by w.createdAt""", String.class).setParameter("id", cycleId)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }
}
