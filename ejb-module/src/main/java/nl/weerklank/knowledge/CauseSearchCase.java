package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.PhaseOutcome;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** What phase 2 asks: which themes, and whether there is enough insight to go on (P2). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class CauseSearchCase {

    private static final String TEST = "insight";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;

    /** P2 4: the themes whose search was begun by the choice of this cycle and still runs. */
    public List<String> themes(UUID cycleId) {
        return em.createQuery("""
                select c.themeId from ThemeChoice c join Theme t on t.id = c.themeId
                where c.cycleId = :cycle and c.search and t.analysis = nl.weerklank.theme.ThemeAnalysis.RUNNING
                order by t.name""", UUID.class).setParameter("cycle", cycleId).getResultStream().map(UUID::toString)
                .toList();
    }

    /** P2 8b–9: how the phase ends by D6, as {@link PhaseOutcome}. */
    public String weigh(UUID cycleId) {
        return switch (rules.evaluate(TEST, facts(cycleId).asFacts()).outcome()) {
            case "MORE_EXPERIENCE" -> PhaseOutcome.BACK_TO_EXPERIENCES.name();
            case "NOT_FOUND" -> PhaseOutcome.NOT_FOUND.name();
            default -> PhaseOutcome.DONE.name();
        };
    }

    private InsightFacts facts(UUID cycleId) {
        var trajectory = cycles.trajectoryOf(cycleId);
        var more = em.createQuery("select count(t) from Theme t where t.trajectoryId = :id and t.moreExperience",
                Long.class).setParameter("id", trajectory).getSingleResult();
        var returns = em.createQuery("""
                select count(v) from PhaseVisit v where v.cycleId = :id and v.outcome = :back""", Long.class)
                .setParameter("id", cycleId).setParameter("back", PhaseOutcome.BACK_TO_EXPERIENCES).getSingleResult();
        return new InsightFacts(more > 0, returns, settings.number(SettingKey.CYCLE_MOST_RETURNS),
                queries.confirmedCauses(trajectory).size());
    }
}
