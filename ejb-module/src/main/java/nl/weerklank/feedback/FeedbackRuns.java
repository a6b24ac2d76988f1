package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.Trajectories;

/** Starting a run of answers, holding it, and seeing how far it is. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class FeedbackRuns {

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    Settings settings;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Trajectories trajectories;
    @Inject
    Event<FeedbackRunStarted> started;
    @Inject
    Event<FeedbackHeld> held;

    /**
     * Starts a run over everything that came in by now; what comes later goes to the next. Refused while another run of
     * the trajectory is open, when the trajectory does not run, and when some contribution has no theme yet.
     */
    public UUID start(UUID trajectoryId, FeedbackKind kind) {
        if (kind == null || kind == FeedbackKind.STOP) {
            throw new BusinessException("feedback.kind.required");
        }
        if (!trajectories.get(trajectoryId).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        var unsorted = em.createQuery("""
                select count(c) from Contribution c where c.trajectoryId = :id
                and cast(c.state as string) = 'ACKNOWLEDGED'""", Long.class)
                .setParameter("id", trajectoryId).getSingleResult();
        if (unsorted > 0) {
            throw new BusinessException("feedback.unsorted", unsorted);
        }
        if (list(trajectoryId).stream().anyMatch(r -> !"DONE".equals(r.state()))) {
            throw new BusinessException("feedback.runOpen");
        }
        var run = new FeedbackRun(trajectoryId, kind, false, due(), actor.accountName(), clock.instant());
        em.persist(run);
        started.fire(new FeedbackRunStarted(run.id()));
        return run.id();
    }

    /** Holds back what was not sent yet, or lets it go on. */
    public void hold(UUID runId, boolean hold) {
        var run = queries.lock(FeedbackRun.class, runId);
        run.pause(hold);
        em.createNativeQuery("""
                update weerklank.outbox_message set held = ?1 where run_id = ?2 and state = 'QUEUED'""")
                .setParameter(1, hold).setParameter(2, runId).executeUpdate();
        held.fire(new FeedbackHeld(runId, hold ? "PAUSED" : "RESUMED"));
    }

    /** Runs of a trajectory with how far they are, newest first: one statement, whatever the size. Officials may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE})
    public List<RunProgress> list(UUID trajectoryId) {
        // Alike ones are counted together first: a run of ten thousand has a handful of kinds.
        var rows = em.createNativeQuery("""
                with counted as materialized (select o.run_id, o.state, o.answer_id, o.outcome, count(*) as n
                    from weerklank.feedback_obligation o
                    where o.run_id in (select id from weerklank.feedback_run where trajectory_id = ?1)
                    group by o.run_id, o.state, o.answer_id, o.outcome)
                select r.id, r.kind, r.state, r.paused, r.opened_at, r.due, r.done_at,
                       coalesce(sum(o.n), 0), coalesce(sum(o.n) filter (where o.state = 'DUE'), 0),
                       coalesce(sum(o.n) filter (where o.state = 'SENT'), 0),
                       coalesce(sum(o.n) filter (where o.state = 'DELIVERED'), 0),
                       coalesce(sum(o.n) filter (where o.state = 'UNREACHABLE'), 0),
                       coalesce(sum(o.n) filter (where o.state = 'WAIVED'), 0),
                       (select count(*) from weerklank.feedback_answer a where a.run_id = r.id),
                       (select count(*) from weerklank.feedback_answer a where a.run_id = r.id and a.state = 'READ'),
                       coalesce(sum(o.n) filter (where coalesce(o.outcome, w.outcome) = 'ADOPTED'), 0),
                       coalesce(sum(o.n) filter (where coalesce(o.outcome, w.outcome) = 'PARTLY'), 0),
                       coalesce(sum(o.n) filter (where coalesce(o.outcome, w.outcome) = 'NOT_ADOPTED'), 0),
                       coalesce(sum(o.n) filter (where coalesce(o.outcome, w.outcome) = 'UNDER_REVIEW'), 0)
                from weerklank.feedback_run r left join counted o on o.run_id = r.id
                left join weerklank.feedback_answer w on w.id = o.answer_id
                where r.trajectory_id = ?1 group by r.id order by r.opened_at desc""", Object[].class)
                .setParameter(1, trajectoryId).getResultList();
        return ((List<?>) rows).stream().map(row -> progress(trajectoryId, (Object[]) row)).toList();
    }

    private Instant due() {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_FEEDBACK_DAYS)));
    }

    private static RunProgress progress(UUID trajectoryId, Object[] row) {
        return new RunProgress((UUID) row[0], trajectoryId, FeedbackKind.valueOf((String) row[1]), (String) row[2],
                (Boolean) row[3], (Instant) row[4], (Instant) row[5], (Instant) row[6], number(row[7]), number(row[8]),
                number(row[9]), number(row[10]), number(row[11]), number(row[12]), number(row[13]), number(row[14]),
                outcomes(row));
    }

    private static Map<ContributionOutcome, Long> outcomes(Object[] row) {
        var counted = new EnumMap<ContributionOutcome, Long>(ContributionOutcome.class);
        for (var outcome : ContributionOutcome.values()) {
            counted.put(outcome, number(row[15 + outcome.ordinal()]));
        }
        return counted;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
