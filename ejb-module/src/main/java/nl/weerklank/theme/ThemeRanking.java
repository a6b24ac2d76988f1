package nl.weerklank.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** The order of themes that residents made (INV-15): nobody who works here can change it. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE, Role.FACILITATOR,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.PROCESS})
public class ThemeRanking {

    @PersistenceContext
    EntityManager em;

    /** Themes that got votes in the newest cycle in which residents ranked, the most votes first; empty before that. */
    public List<RankedTheme> order(UUID trajectoryId) {
        em.flush();
        return em.createQuery("""
                select new nl.weerklank.theme.RankedTheme(t.id, t.name, sum(v.votes)) from ThemeVotes v
                join ThemeRankingRecord r on r.id = v.rankingId join Theme t on t.id = v.themeId
                where r.trajectoryId = :id and r.cycleId = (select x.cycleId from ThemeRankingRecord x
                    where x.trajectoryId = :id order by x.recordedAt desc limit 1)
                group by t.id, t.name having sum(v.votes) > 0 order by sum(v.votes) desc, t.name""", RankedTheme.class)
                .setParameter("id", trajectoryId).getResultList();
    }
}
