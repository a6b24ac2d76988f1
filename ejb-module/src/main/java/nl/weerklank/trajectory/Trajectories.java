package nl.weerklank.trajectory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Starting, publishing and reading trajectories, by officials. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE})
public class Trajectories {

    @PersistenceContext
    EntityManager em;
    @Inject
    TrajectoryQueries queries;
    @Inject
    Accounts accounts;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    Event<TrajectoryStarted> started;
    @Inject
    Event<PreparationBegun> begun;
    @Inject
    Event<TrajectoryStopAsked> stopAsked;

    /** Begins a trajectory that nobody outside sees yet. A beleidsmedewerker may. Refuses blocked words (INV-29). */
    @RolesAllowed(Role.POLICY_OFFICER)
    public UUID start(@Valid StartTrajectory command) {
        check(command);
        var trajectory = new Trajectory(command, actor.accountName(), clock.instant());
        em.persist(trajectory);
        started.fire(new TrajectoryStarted(trajectory.id()));
        return trajectory.id();
    }

    /**
     * Writes the description anew; only before it is published. A beleidsmedewerker may.
     *
     * @param seen the version that the writer had before them
     * @throws BusinessException {@code shared.stale} when a colleague wrote since
     */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void change(UUID id, int seen, @Valid StartTrajectory command) {
        check(command);
        var trajectory = queries.lock(id);
        if (trajectory.version() != seen) {
            throw new BusinessException("shared.stale");
        }
        var formerTitle = trajectory.title();
        trajectory.describe(command);
        workItems.renamed(formerTitle);
    }

    /**
     * Begins with the five questions (S0). Only they and a mandate make a trajectory public (INV-01). Refused without a named
     * contact with phone and mail (INV-02). A beleidsmedewerker may.
     */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void prepare(UUID id) {
        var trajectory = queries.lock(id);
        var who = queries.details(trajectory).who();
        if (who == null || !who.isComplete()) {
            throw new BusinessException("trajectory.contact.incomplete");
        }
        trajectory.prepare();
        begun.fire(new PreparationBegun(id));
    }

    /** Ends a trajectory early, with a public reason; everybody is answered before it is over (INV-10). The bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void stop(@Valid StopTrajectory command) {
        words.requireSendable(command.getReason());
        queries.lock(command.getTrajectoryId()).stop(command.getReason().strip());
        stopAsked.fire(new TrajectoryStopAsked(command.getTrajectoryId()));
    }

    public TrajectoryDetails get(UUID id) {
        return queries.details(queries.get(id));
    }

    /** All trajectories, those that run first, then the newest. */
    public List<TrajectoryRow> list() {
        return em.createQuery(TrajectoryQueries.ROW + """
                order by case when t.endedAt is null then 0 else 1 end, t.startedAt desc, t.id""", TrajectoryRow.class)
                .setMaxResults(200).getResultList();
    }

    /** Who can be the contact of a trajectory. */
    public List<Actor> contacts() {
        return accounts.withRole(Role.POLICY_OFFICER);
    }

    private void check(StartTrajectory command) {
        if (!command.getFeedbackBy().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("trajectory.feedbackBy.past");
        }
        words.requireSendable(String.join("\n", command.getTitle(), command.getTopic(),
                command.getOpenToInfluence(), command.getFixed(), command.getWhoDecides()));
    }
}
