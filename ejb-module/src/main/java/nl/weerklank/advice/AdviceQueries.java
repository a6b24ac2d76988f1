package nl.weerklank.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.shared.NotFoundException;

/** Finds requests and what belongs to them. */
@ApplicationScoped
class AdviceQueries {

    private static final int SHOWN = 200;
    private static final String ROWS = """
            select r, c.name, t.title from AdviceRequest r join Council c on c.id = r.councilId
            left join Trajectory t on t.id = r.trajectoryId where\s""";

    @Inject
    EntityManager em;
    @Inject
    CouncilQueries councils;

    AdviceRequest get(UUID id) {
        var found = id == null ? null : em.find(AdviceRequest.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    AdviceRequest lock(UUID id) {
        var found = get(id);
        // The process comes in the transaction of the act: what that changed must not be read away.
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    List<AdvicePaper> papers(UUID requestId) {
        return em.createQuery("select p from AdvicePaper p where p.requestId = :id order by p.number", AdvicePaper.class)
                .setParameter("id", requestId).getResultList();
    }

    AdvicePaper paper(UUID requestId, UUID paperId) {
        return papers(requestId).stream().filter(p -> p.id().equals(paperId)).findFirst().orElseThrow(NotFoundException::new);
    }

    List<AdviceReader> readers(UUID requestId) {
        return em.createQuery("select a from AdviceReader a where a.requestId = :id", AdviceReader.class)
                .setParameter("id", requestId).getResultList();
    }

    Optional<AdviceVersion> lastVersion(UUID requestId) {
        return em.createQuery("select v from AdviceVersion v where v.requestId = :id order by v.number desc",
                AdviceVersion.class).setParameter("id", requestId).setMaxResults(1).getResultStream().findFirst();
    }

    List<AdviceVersion> versions(UUID requestId) {
        return em.createQuery("""
                select distinct v from AdviceVersion v left join fetch v.recommendations where v.requestId = :id
                order by v.number desc""", AdviceVersion.class).setParameter("id", requestId).getResultList();
    }

    List<AdviceVote> votes(UUID versionId) {
        return em.createQuery("select v from AdviceVote v where v.versionId = :id order by v.givenAt, v.id",
                AdviceVote.class).setParameter("id", versionId).getResultList();
    }

    List<Recommendation> recommendations(UUID requestId) {
        return em.createQuery("select r from Recommendation r where r.requestId = :id order by r.number",
                Recommendation.class).setParameter("id", requestId).getResultList();
    }

    List<ConsultedStatement> statements(UUID requestId) {
        return em.createQuery("select s from ConsultedStatement s where s.requestId = :id order by s.saidAt, s.id",
                ConsultedStatement.class).setParameter("id", requestId).getResultList();
    }

    /** The votes on the newest version. */
    VoteCount count(AdviceRequest request) {
        var votes = lastVersion(request.id()).map(v -> votes(v.id())).orElse(List.of());
        return VoteCount.of(votes, councils.get(request.councilId()).quorum(), councils.voters(request.councilId()).size());
    }

    AdviceDetails details(UUID requestId) {
        var request = get(requestId);
        var row = rows("r.id = :it order by r.askedAt", requestId).get(0);
        var recommendations = recommendations(requestId);
        var views = request.state().isForAll() ? minorityViews(request) : List.<MinorityView>of();
        return new AdviceDetails(row, request.toText(), papers(requestId).stream().map(AdvicePaper::toRow).toList(),
                recommendations.stream().map(Recommendation::toRow).toList(), views);
    }

    private List<MinorityView> minorityViews(AdviceRequest request) {
        return lastVersion(request.id()).map(v -> votes(v.id())).orElse(List.of()).stream()
                .filter(v -> v.kind() == VoteKind.MINORITY)
                .map(v -> v.toMinorityView(names(List.of(councils.member(v.memberId()).account())).values().stream()
                        .findFirst().orElse(null))).toList();
    }

    /** @param it what {@code :it} stands for in the condition; null when it is not there */
    List<AdviceRow> rows(String which, Object it) {
        var query = em.createQuery(ROWS + which, Object[].class).setMaxResults(SHOWN);
        if (it != null) {
            query.setParameter("it", it);
        }
        return query.getResultStream()
                .map(r -> ((AdviceRequest) r[0]).toRow((String) r[1], (String) r[2])).toList();
    }

    /** What people with these accounts are called. */
    Map<String, String> names(List<String> accounts) {
        return accounts.isEmpty() ? Map.of() : em.createQuery("""
                select a.name, a.displayName from Account a where a.name in :names""", Object[].class)
                .setParameter("names", accounts).getResultStream()
                .collect(Collectors.toMap(a -> (String) a[0], a -> (String) a[1]));
    }

    /** What each member of a council, also who left, is called. */
    Map<UUID, String> memberNames(UUID councilId) {
        return em.createQuery("""
                select m.id, a.displayName from CouncilMember m join Account a on a.name = m.account
                where m.councilId = :id""", Object[].class).setParameter("id", councilId).getResultStream()
                .collect(Collectors.toMap(m -> (UUID) m[0], m -> (String) m[1]));
    }
}
