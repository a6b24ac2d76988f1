package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.FollowUp;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** How a cycle could go on, by decision table D9 and the rows as they are now. */
@ApplicationScoped
class FollowUpAdvice {

    private static final String TABLE = "followUp";

    @Inject
    EntityManager em;
    @Inject
    EvaluationQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;

    FollowUp of(UUID cycleId) {
        return FollowUp.valueOf(rules.evaluate(TABLE, facts(cycleId).asFacts()).outcome());
    }

    private FollowUpFacts facts(UUID cycleId) {
        var trajectory = cycles.trajectoryOf(cycleId);
        var waiting = count("select count(i) from StartListItem i where i.trajectoryId = :id"
                + " and cast(i.kind as string) <> 'UNDER_REVIEW' and cast(i.state as string) = 'OPEN'", trajectory);
        var fits = queries.ofCycle(cycleId).map(e -> queries.causeFits(e.id())).orElse(Map.of());
        var said = fits.values().stream().mapToLong(Long::longValue).sum();
        // With nobody who answered there is nothing to doubt.
        var oneIn = settings.number(SettingKey.EVALUATION_DOUBT_ONE_IN);
        var needed = Math.max(1, (said + oneIn - 1) / oneIn);
        var open = count("select count(m) from PolicyMeasure m where m.trajectoryId = :id"
                + " and cast(m.state as string) in ('DECIDED', 'RUNNING')", trajectory);
        // What residents said last counts: a measure that did not fit at first may have been changed.
        var misfit = count("select count(f) from FitCheck f join PolicyMeasure m on m.id = f.measureId"
                + " where m.trajectoryId = :id and not f.fits and cast(m.state as string) = 'RUNNING'"
                + " and f.askedAt = (select max(g.askedAt) from FitCheck g where g.measureId = m.id)", trajectory);
        return new FollowUpFacts(waiting, settings.number(SettingKey.NEXT_CYCLE_EXPERIENCES),
                fits.getOrDefault(Heard.NO, 0L), needed, misfit > 0, open);
    }

    private long count(String query, UUID trajectory) {
        return em.createQuery(query, Long.class).setParameter("id", trajectory).getSingleResult();
    }
}
