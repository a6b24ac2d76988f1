package nl.weerklank.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.worklist.WorkItems;

/** The tasks of phase 1 in which rounds are planned (P1 4, 6, 10). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class OpenUpPlans {

    static final String ANSWER_FIRST = "answerFirst";

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    PlannedRounds rounds;
    @Inject
    PhaseClosings closings;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    Event<RoundsPlanned> planned;
    @Inject
    Event<RecruitmentChosen> chosen;
    @Inject
    Event<BurdenAnswered> burden;

    /** Which trajectory the rounds of a cycle are for. */
    public UUID trajectoryOf(UUID cycleId) {
        return queries.trajectoryOf(cycleId);
    }

    /** The rounds that wait until the plan is done. */
    public List<UUID> planned(UUID cycleId) {
        return rounds.planned(cycleId);
    }

    /** The rounds begin; when asking people should be over is not planned. */
    public void plan(UUID cycleId) {
        plan(cycleId, null);
    }

    /**
     * The rounds begin. Refused without any, unless rounds were held before in this cycle and the phase was reopened.
     *
     * @param plannedEnd the day on which asking people should be over; two weeks before people are told. Null: the usual term
     */
    public void plan(UUID cycleId, LocalDate plannedEnd) {
        workItems.begin(PlannedRounds.PLAN, cycleId);
        if (plannedEnd != null && !plannedEnd.isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("cycle.plannedEnd.past");
        }
        queries.now(cycleId).planEnd(plannedEnd);
        var again = !rounds.ofCycle(cycleId).isEmpty() && queries.visits(cycleId).stream()
                .filter(v -> v.phase() == CyclePhase.OPEN_UP).count() == 1 && rounds.planned(cycleId).isEmpty();
        if (!again) {
            rounds.requireSomething(cycleId);
        }
        rounds.begin(cycleId);
        em.createQuery("update FollowUpQuestion q set q.takenAt = :now where q.cycleId = :id and q.takenAt is null")
                .setParameter("now", clock.instant()).setParameter("id", cycleId).executeUpdate();
        planned.fire(new RoundsPlanned(cycleId));
    }

    /**
     * Another round for who was not heard, which was planned before; or on without: the exception itself is decided when the
     * phase closes (INV-12).
     *
     * @param extra whether extra rounds were planned; else the phase goes on
     */
    public void recruit(UUID cycleId, boolean extra) {
        workItems.begin(PlannedRounds.RECRUIT, cycleId);
        if (extra) {
            rounds.requireSomething(cycleId);
            rounds.begin(cycleId);
        } else if (!rounds.planned(cycleId).isEmpty()) {
            throw new BusinessException("cycle.plan.waiting");
        }
        chosen.fire(new RecruitmentChosen(cycleId, extra ? "EXTRA" : "EXCEPTION"));
    }

    /** People of the wijk have their answers: look again whether a new round may begin (INV-11). */
    public void answeredFirst(UUID cycleId) {
        workItems.begin(ANSWER_FIRST, cycleId);
        burden.fire(new BurdenAnswered(cycleId, "SOLVED", null));
    }

    /** Asks the bestuurder whether a new round may begin all the same, with a reason (INV-11, F1). */
    public void askToGoOn(UUID cycleId, String because) {
        workItems.begin(ANSWER_FIRST, cycleId);
        burden.fire(new BurdenAnswered(cycleId, "EXCEPTION",
                closings.askException(cycleId, BlockCode.FEEDBACK_OVERDUE, "", because)));
    }
}
