package nl.weerklank.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.FollowUp;
import nl.weerklank.cycle.OnlyMeasure;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Choosing how a cycle goes on, with the people who took part, and its report (P4 4, 9). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class FollowUps {

    static final String CHOOSE = "chooseFollowUp";
    static final String MEASURES = "updateMeasures";

    @PersistenceContext
    EntityManager em;
    @Inject
    FollowUpAdvice advice;
    @Inject
    CycleQueries cycles;
    @Inject
    OnlyMeasure onlyMeasure;
    @Inject
    CurrentActor actor;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<MeasuresUpdated> updated;
    @Inject
    Event<FollowUpChosen> chosen;

    /** What D9 proposes; people decide. */
    public FollowUp proposal(UUID cycleId) {
        return advice.of(cycleId);
    }

    /** The measures of the trajectory that were decided on, and how each stands. */
    public List<MeasureStanding> measures(UUID cycleId) {
        return em.createQuery("""
                select new nl.weerklank.evaluation.MeasureStanding(m.id, m.title, cast(m.state as string))
                from PolicyMeasure m where (m.trajectoryId = :id or m.carriedTo = :id) and cast(m.state as string) <> 'PROPOSED'
                order by m.title""", MeasureStanding.class).setParameter("id", cycles.trajectoryOf(cycleId))
                .getResultList();
    }

    /** Measures of the trajectory that rest on a cause: one of them alone can be what does not fit. */
    public List<MeasureStanding> onCause(UUID cycleId) {
        return em.createQuery("""
                select new nl.weerklank.evaluation.MeasureStanding(m.id, m.title, cast(m.state as string))
                from PolicyMeasure m where m.trajectoryId = :id and m.causeId is not null
                and cast(m.state as string) <> 'PROPOSED' order by m.title""", MeasureStanding.class)
                .setParameter("id", cycles.trajectoryOf(cycleId)).getResultList();
    }

    /** The standing of each measure of the trajectory is as it is written down. */
    public void measuresUpdated(UUID cycleId) {
        workItems.begin(MEASURES, cycleId);
        updated.fire(new MeasuresUpdated(cycleId));
    }

    /**
     * Says how it goes on and why, and writes the report of the cycle; everybody reads it once the phase's service step
     * published it. Refuses blocked words (INV-29).
     */
    public void choose(@Valid ChooseFollowUp command) {
        var cycle = command.getCycleId();
        workItems.begin(CHOOSE, cycle);
        words.requireSendable(String.join("\n", command.getReason(), command.getHeard(), command.getDone(),
                command.getNotDone()));
        if (command.getOnlyMeasure() != null && (command.getFollowUp() != FollowUp.PLAN_DOES_NOT_FIT
                || onCause(cycle).stream().noneMatch(m -> m.id().equals(command.getOnlyMeasure())))) {
            throw new BusinessException("followUp.onlyMeasure.wrong");
        }
        onlyMeasure.next(cycle, command.getOnlyMeasure());
        var report = Optional.ofNullable(em.find(CycleReport.class, cycle)).orElseGet(() -> new CycleReport(cycle));
        report.write(command, advice.of(cycle), actor.accountName(), clock.instant());
        em.persist(report);
        chosen.fire(new FollowUpChosen(cycle, command.getFollowUp().name()));
    }
}
