package nl.weerklank.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Which themes residents want to talk on about; whoever makes rounds of them has asked who may. */
@ApplicationScoped
public class ThemeDeepenings {

    @Inject
    EntityManager em;

    /** Those of one ranking, by the name of the theme. */
    public List<GoDeeper> of(UUID rankingId) {
        return em.createQuery("""
                select d from ThemeDeepening d join Theme t on t.id = d.themeId where d.rankingId = :id order by t.name""",
                ThemeDeepening.class).setParameter("id", rankingId).getResultStream().map(ThemeDeepening::toCommand).toList();
    }
}
