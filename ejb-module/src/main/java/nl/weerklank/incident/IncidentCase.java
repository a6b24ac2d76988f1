package nl.weerklank.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;

/** Gives each row whose process is stuck an owner: a task of the administrators. */
@Stateless
@RolesAllowed(Role.PROCESS)
public class IncidentCase {

    private static final int WORKING_DAYS = 1;

    @Inject
    StuckSteps steps;
    @Inject
    Errands errands;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** One task per row, however many of its steps are stuck; it goes away when none is any more. Again changes nothing. */
    public void look() {
        var stuck = steps.all().stream().map(StuckStep::subjectId).filter(Objects::nonNull).collect(Collectors.<UUID>toSet());
        var due = workingDays.after(clock.instant(), WORKING_DAYS);
        stuck.forEach(id -> errands.need(ErrandKind.STUCK_STEP, id, null, Role.ADMINISTRATOR, due));
        errands.openSubjects(ErrandKind.STUCK_STEP).stream().filter(id -> !stuck.contains(id))
                .forEach(id -> errands.noLonger(ErrandKind.STUCK_STEP, id));
    }
}
