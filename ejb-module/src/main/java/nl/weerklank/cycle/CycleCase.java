package nl.weerklank.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.trajectory.StartList;
import nl.weerklank.trajectory.TrajectoryCase;

/** What the processes of the lemniscaat ask of the domain (P0, F0, F1, P1). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class CycleCase {

    private static final int WORKING_DAYS_PER_TASK = 10;
    private static final int WORKING_DAYS_TO_DECIDE = 5;
    private static final Duration DAYS_BEFORE_END = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    CycleOpening opening;
    @Inject
    CycleStory story;
    @Inject
    StartList startList;
    @Inject
    PhaseBlocks blocks;
    @Inject
    RuleExceptions exceptions;
    @Inject
    TrajectoryCase trajectories;
    @Inject
    CycleNotices notices;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;
    @Inject
    Event<PhaseOpened> opened;
    @Inject
    Event<PhaseClosed> closed;
    @Inject
    Event<PhaseReopened> reopened;
    @Inject
    Event<CycleClosed> ended;
    @Inject
    Event<NewExperiencesReceived> news;

    public UUID trajectoryOf(UUID cycleId) {
        return queries.trajectoryOf(cycleId);
    }

    /** The cycle is in this phase from now on. Again, or when the phase was reopened, changes nothing. */
    public void openPhase(UUID cycleId, CyclePhase phase) {
        queries.lock(cycleId);
        var now = queries.visitOf(cycleId);
        if (now.map(PhaseVisit::phase).filter(phase::equals).isEmpty()) {
            em.persist(new PhaseVisit(cycleId, phase, clock.instant()));
            em.flush();
            opened.fire(new PhaseOpened(cycleId, phase.name()));
        }
    }

    /**
     * F0 1a: what comes in from now on is for the next phase.
     *
     * @return the outcome with which the phase closes
     */
    public PhaseOutcome beginClosing(UUID cycleId, PhaseOutcome outcome) {
        queries.lock(cycleId);
        queries.now(cycleId).beginClosing(outcome, clock.instant());
        notices.forgetEndNears(cycleId);
        return outcome;
    }

    /** F0 3: BLOCKED when something keeps the phase open that is no exception, else CLEAR. */
    public String checkPhase(UUID cycleId) {
        return blocks.of(cycleId).isEmpty() ? "CLEAR" : "BLOCKED";
    }

    /** F0 7. */
    public void closePhase(UUID cycleId) {
        queries.lock(cycleId);
        var visit = queries.now(cycleId);
        visit.close(clock.instant());
        em.flush();
        closed.fire(new PhaseClosed(cycleId, visit.phase().name()));
    }

    /** F0 9. */
    public void reopenPhase(UUID cycleId) {
        queries.lock(cycleId);
        var visit = queries.now(cycleId);
        visit.reopen();
        reopened.fire(new PhaseReopened(cycleId, visit.phase().name()));
    }

    /** When work of a phase should be done. */
    public Instant due(UUID cycleId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK);
    }

    /** When an exception should be decided. */
    public Instant exceptionDue(UUID exceptionId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_TO_DECIDE);
    }

    /** F1 3: EXCEPTION_GRANTED or EXCEPTION_REFUSED. */
    public String recordException(UUID exceptionId) {
        return exceptions.get(exceptionId).isGranted() ? "EXCEPTION_GRANTED" : "EXCEPTION_REFUSED";
    }

    /** P1 5: the rounds that begin now. The engine asks more than once; the answer stays until other rounds are planned. */
    public List<String> plannedRounds(UUID cycleId) {
        return em.createQuery("""
                select cast(r.roundId as string) from PlannedRound r where r.cycleId = :id and r.state = :running
                order by r.plannedAt, r.roundId""", String.class).setParameter("id", cycleId)
                .setParameter("running", PlannedRound.State.RUNNING).getResultList();
    }

    /** P1: two weeks before asking people should be over. Who planned no day has the term of the settings from now. */
    public Instant endNearsAt(UUID cycleId) {
        var planned = queries.now(cycleId).plannedEnd();
        var end = planned == null ? clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_OPEN_UP_DAYS)))
                : planned.atStartOfDay(AdjustableClock.ZONE).toInstant();
        return end.minus(DAYS_BEFORE_END);
    }

    /** P1: who should know is told that asking people is nearly over; the rounds go on. */
    public void tellEndNears(UUID cycleId) {
        CycleNotices.endNears().forEach(notice -> notices.tell(notice, cycleId));
    }

    /** P1 13a: whether residents asked for a round that goes deeper into a theme; what ran before is done by now. */
    public boolean goesDeeper(UUID cycleId) {
        return !plannedRounds(cycleId).isEmpty();
    }

    /** P1 5: the process that a round goes through. */
    public String processOf(UUID roundId) {
        return em.find(PlannedRound.class, roundId).processKey();
    }

    /** P0 14: until when we follow before we ask again. */
    public Instant followUntil(UUID cycleId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_CYCLE_DAYS)));
    }

    /** P0 14: followed cycles of which so many contributions came in since the last phase that the next one begins. */
    public void findNews() {
        em.flush();
        var found = em.createNativeQuery("""
                select c.id from weerklank.cycle c join weerklank.contribution k on k.trajectory_id = c.trajectory_id
                where c.state = 'OPEN' and k.state <> 'WITHDRAWN'
                and not exists (select 1 from weerklank.phase_visit v where v.cycle_id = c.id and v.state <> 'CLOSED')
                and k.created_at > (select max(v.closing_at) from weerklank.phase_visit v where v.cycle_id = c.id)
                group by c.id having count(*) >= ?1""", UUID.class)
                .setParameter(1, settings.number(SettingKey.NEXT_CYCLE_EXPERIENCES)).getResultList();
        ((List<?>) found).stream().map(id -> (UUID) id).filter(story::isFollowing)
                .forEach(id -> news.fire(new NewExperiencesReceived(id)));
    }

    /** P0 12: this cycle is over, the next begins with everything on the start list (INV-45). Again changes nothing. */
    public void openNext(UUID cycleId, FollowUp followUp) {
        var cycle = queries.lock(cycleId);
        if (cycle.isOpen()) {
            end(cycle, Cycle.State.DONE, followUp);
            var next = opening.open(cycle.trajectoryId(), followUp.startPhase());
            startList.handTo(cycle.trajectoryId(), next);
        }
    }

    /** P0 15a: everybody can read what was heard, done, not done and why; from now on the trajectory ends. */
    public void publishEndReport(UUID cycleId) {
        queries.lock(cycleId);
        em.createQuery("update CycleConclusion d set d.publishedAt = :now where d.cycleId = :id and d.publishedAt is null")
                .setParameter("now", clock.instant()).setParameter("id", cycleId).executeUpdate();
    }

    /** P0 20: everybody has an answer; the trajectory is closed. */
    public void closeTrajectory(UUID cycleId) {
        var cycle = queries.lock(cycleId);
        end(cycle, Cycle.State.DONE, FollowUp.CLOSE);
        trajectories.closed(cycle.trajectoryId());
    }

    private void end(Cycle cycle, Cycle.State as, FollowUp because) {
        cycle.end(as, because, clock.instant());
        em.flush();
        ended.fire(new CycleClosed(cycle.id(), because.name()));
    }
}
