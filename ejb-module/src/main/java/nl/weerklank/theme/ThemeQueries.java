package nl.weerklank.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds themes to choose from, and the votes that they got by sticker and by code. */
@ApplicationScoped
class ThemeQueries {

    @Inject
    EntityManager em;

    /** Every theme of a trajectory, by name, without its votes. */
    List<RankedTheme> choices(UUID trajectoryId) {
        return em.createQuery("""
                select new nl.weerklank.theme.RankedTheme(t.id, t.name, 0L) from Theme t where t.trajectoryId = :id
                order by t.name""", RankedTheme.class).setParameter("id", trajectoryId).getResultList();
    }

    /** Who chooses with a code and who records the order come one after the other. */
    void lockCycle(UUID cycleId) {
        em.createNativeQuery("select id from weerklank.cycle where id = ?1 for no key update").setParameter(1, cycleId)
                .getResultList();
    }

    /** How many chose a theme with a code. */
    Map<UUID, Long> byCode(UUID cycleId) {
        var votes = new HashMap<UUID, Long>();
        em.createQuery("select v.themeId, count(v) from ThemeCodeVote v where v.cycleId = :id group by v.themeId", Object[].class)
                .setParameter("id", cycleId).getResultList().forEach(v -> votes.put((UUID) v[0], (Long) v[1]));
        return votes;
    }

    /** Stickers and codes together. */
    long votes(UUID cycleId) {
        return em.createQuery("""
                select coalesce(sum(v.votes), 0) from ThemeVotes v join ThemeRankingRecord r on r.id = v.rankingId
                where r.cycleId = :id""", Long.class).setParameter("id", cycleId).getSingleResult()
                + byCode(cycleId).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Themes with votes of either kind, the most first. */
    List<RankedTheme> order(UUID cycleId) {
        em.flush();
        var rows = em.createNativeQuery("""
                select t.id, t.name, sum(v.votes) from (
                    select x.theme_id, x.votes from weerklank.theme_votes x join weerklank.theme_ranking r on r.id = x.ranking_id
                    where r.cycle_id = ?1
                    union all select c.theme_id, 1 from weerklank.theme_code_vote c where c.cycle_id = ?1) v
                join weerklank.theme t on t.id = v.theme_id group by t.id, t.name having sum(v.votes) > 0
                order by sum(v.votes) desc, t.name""", Object[].class).setParameter(1, cycleId).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast)
                .map(r -> new RankedTheme((UUID) r[0], (String) r[1], ((Number) r[2]).longValue())).toList();
    }
}
