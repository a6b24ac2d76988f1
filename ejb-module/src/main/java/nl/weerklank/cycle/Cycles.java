package nl.weerklank.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.WorkItems;

/** The cycles of a trajectory, and what a bestuurder decides about them. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE})
public class Cycles {

    static final String NO_CAUSE = "noCauseFound";
    static final String CLOSING = "decideClosing";

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    CycleOpening opening;
    @Inject
    CycleStory story;
    @Inject
    Trajectories trajectories;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<NoCauseConcluded> noCause;
    @Inject
    Event<ClosingConcluded> closing;
    @Inject
    Event<CycleClosingAsked> closingAsked;

    /** Begins the first cycle of a trajectory that runs and has none. Refused when it has one. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public UUID begin(UUID trajectoryId) {
        if (!trajectories.get(trajectoryId).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        return opening.open(trajectoryId, CyclePhase.OPEN_UP);
    }

    /** Every cycle of a trajectory, the newest first. */
    public List<CycleRow> list(UUID trajectoryId) {
        return story.of(trajectoryId);
    }

    /** Open work of a cycle: what, which role, who has it, and when it should be done. */
    public List<CycleTask> tasks(UUID trajectoryId) {
        em.flush();
        var rows = em.createNativeQuery("""
                select w.title, w.candidate_role, a.display_name, w.due_at from weerklank.work_item w
                left join weerklank.account a on a.name = w.assignee
                where w.state = 'OPEN' and w.subject_id in (
                    select c.id from weerklank.cycle c where c.trajectory_id = ?1
                    union all select e.id from weerklank.rule_exception e join weerklank.cycle c on c.id = e.cycle_id
                        where c.trajectory_id = ?1
                    union all select r.round_id from weerklank.planned_round r join weerklank.cycle c on c.id = r.cycle_id
                        where c.trajectory_id = ?1
                    union all select t.id from weerklank.theme t where t.trajectory_id = ?1
                    union all select o.id from weerklank.errand o where o.trajectory_id = ?1
                    union all select f.id from weerklank.feedback_answer f join weerklank.feedback_run r on r.id = f.run_id
                        where r.trajectory_id = ?1)
                order by w.due_at, w.created_at limit 50""", Object[].class).setParameter(1, trajectoryId).getResultList();
        return ((List<?>) rows).stream().map(r -> (Object[]) r).map(r -> new CycleTask((String) r[0], (String) r[1],
                (String) r[2], (Instant) r[3])).toList();
    }

    /** P0 7a: goes on without a cause, or not; everybody reads why. Refuses blocked words (INV-29). The bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void concludeWithoutCause(@Valid DecideCycle command) {
        require(command, "ACT", "NO_ACTION");
        workItems.begin(NO_CAUSE, command.getCycleId());
        keep(command, CycleConclusion.Kind.NO_CAUSE);
        noCause.fire(new NoCauseConcluded(command.getCycleId(), command.getOutcome()));
    }

    /**
     * P0 15: closes the trajectory, or goes on following it (INV-44). Closing needs an end report: what was heard, done, not
     * done and why. Refuses blocked words (INV-29). The bestuurder may.
     */
    @RolesAllowed(Role.EXECUTIVE)
    public void conclude(@Valid DecideCycle command) {
        require(command, "CLOSE", "KEEP_FOLLOWING");
        if ("CLOSE".equals(command.getOutcome()) && (command.getReport() == null || command.getReport().isBlank())) {
            throw new BusinessException("cycle.report.required");
        }
        workItems.begin(CLOSING, command.getCycleId());
        keep(command, CycleConclusion.Kind.CLOSING);
        closing.fire(new ClosingConcluded(command.getCycleId(), command.getOutcome()));
    }

    /** Asks the bestuurder to decide now about closing a trajectory that is only followed. Refused while a phase runs. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE})
    public void askClosing(UUID cycleId) {
        if (!queries.lock(cycleId).isOpen() || !story.isFollowing(cycleId)) {
            throw new BusinessException("cycle.notFollowing");
        }
        closingAsked.fire(new CycleClosingAsked(cycleId));
    }

    private void require(DecideCycle command, String one, String other) {
        if (!one.equals(command.getOutcome()) && !other.equals(command.getOutcome())) {
            throw new BusinessException("cycle.outcome.required");
        }
        words.requireSendable(command.getReason() + "\n" + (command.getReport() == null ? "" : command.getReport()));
    }

    private void keep(DecideCycle command, CycleConclusion.Kind kind) {
        queries.lock(command.getCycleId());
        if (!"CLOSE".equals(command.getOutcome())) {
            command.setReport(null);
        }
        em.persist(new CycleConclusion(command.getCycleId(), kind, command, actor.accountName(), clock.instant()));
        em.flush();
    }
}
