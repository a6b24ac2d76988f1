package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;

/** Looks for people to whom nothing was said for too long (INV-38). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class SilenceCase {

    private static final int WORKING_DAYS_TO_SPEAK = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    SilenceQueries queries;
    @Inject
    Errands errands;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /**
     * One task per trajectory with silent people, however many they are; a task that nobody needs any more goes away. Looking
     * again changes nothing but the log of looks.
     */
    public void look() {
        var silent = queries.trajectories();
        var due = workingDays.after(clock.instant(), WORKING_DAYS_TO_SPEAK);
        silent.forEach(t -> errands.need(ErrandKind.SILENCE, t.id(), t.id(), Role.POLICY_OFFICER, due));
        var still = silent.stream().map(SilentTrajectory::id).collect(Collectors.toSet());
        errands.openSubjects(ErrandKind.SILENCE).stream().filter(id -> !still.contains(id))
                .forEach(id -> errands.noLonger(ErrandKind.SILENCE, id));
        em.persist(new SilenceCheck(clock.instant(), silent.size(),
                (int) silent.stream().mapToLong(SilentTrajectory::people).sum()));
    }
}
