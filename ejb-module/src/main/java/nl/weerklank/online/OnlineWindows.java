package nl.weerklank.online;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.Trajectories;

/** Asking everybody a question on the website. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class OnlineWindows {

    /** The process of a question. */
    static final String PROCESS = "onlineInput";
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    @PersistenceContext
    EntityManager em;
    @Inject
    Trajectories trajectories;
    @Inject
    PlannedRounds phaseRounds;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<OnlineWindowOpened> opened;
    @Inject
    Event<OnlineWindowMoved> moved;

    /** Opens a question. Refused when the trajectory does not run, or has an open question already. */
    public UUID open(@Valid OpenWindow command) {
        var window = keep(command);
        opened.fire(new OnlineWindowOpened(window.id()));
        return window.id();
    }

    /** A question that phase 1 asks; it closes and is sorted within the phase. Else as {@link #open}. */
    public UUID openInPhase(UUID cycleId, @Valid OpenWindow command) {
        if (!phaseRounds.planning(cycleId).equals(command.getTrajectoryId())) {
            throw new NotFoundException();
        }
        var window = keep(command);
        phaseRounds.add(cycleId, window.id(), PROCESS);
        return window.id();
    }

    private OnlineWindow keep(OpenWindow command) {
        if (!trajectories.get(command.getTrajectoryId()).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        words.requireSendable(command.getQuestion() + "\n" + Objects.toString(command.getExplanation(), ""));
        if (list(command.getTrajectoryId()).stream().anyMatch(w -> "OPEN".equals(w.state()))) {
            throw new BusinessException("online.openAlready");
        }
        var window = new OnlineWindow(command, endOf(command.getClosesOn()), actor.accountName(), clock.instant());
        em.persist(window);
        em.flush();
        return window;
    }

    /** Lets a question close on another day that still comes; what is typed by then counts. */
    public void moveClosing(UUID windowId, LocalDate day) {
        if (day == null) {
            throw new BusinessException("online.closesOn.past");
        }
        lock(windowId).closeAt(endOf(day));
        moved.fire(new OnlineWindowMoved(windowId));
    }

    /** Questions of a trajectory, newest first. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.EXECUTIVE})
    public List<WindowRow> list(UUID trajectoryId) {
        return em.createQuery("select w from OnlineWindow w where w.trajectoryId = :id order by w.openedAt desc",
                OnlineWindow.class)
                .setParameter("id", trajectoryId).getResultStream().map(OnlineWindow::toRow).toList();
    }

    /** How many people answered a question; who took their answer back does not count. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.EXECUTIVE})
    public long received(UUID windowId) {
        return em.createQuery("""
                select count(c) from Contribution c where c.windowId = :id and cast(c.state as string) <> 'WITHDRAWN'""",
                Long.class).setParameter("id", windowId).getSingleResult();
    }

    private Instant endOf(LocalDate day) {
        var end = day.atTime(END_OF_DAY).atZone(AdjustableClock.ZONE).toInstant();
        if (!end.isAfter(clock.instant())) {
            throw new BusinessException("online.closesOn.past");
        }
        return end;
    }

    private OnlineWindow lock(UUID windowId) {
        var found = windowId == null ? null
                : em.find(OnlineWindow.class, windowId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
