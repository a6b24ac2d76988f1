package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** Notices about a cycle in the task lists of who should know. Reading one changes nothing of the cycle. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.COUNCIL_CHAIR})
public class CycleNotices {

    /** The page that shows a notice. */
    public static final String PAGE = "cycle/notice";
    private static final int WORKING_DAYS_TO_READ = 5;

    @Inject
    WorkItems workItems;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** Tells a role, once while nobody read it. Features and process beans call it within their own rights. */
    @PermitAll // each caller is a boundary method with its own role
    public void tell(CycleNotice notice, UUID cycleId) {
        if (!workItems.isOpen(notice.taskKey(), cycleId)) {
            workItems.created(new NewWorkItem(null, null, notice.taskKey(), notice.title(), PAGE, cycleId, notice.role(), null,
                    workingDays.after(clock.instant(), WORKING_DAYS_TO_READ), notice.text()));
        }
    }

    /** The notices that a phase is nearly over are about nothing any more. Called as {@link #tell}. */
    @PermitAll // each caller is a boundary method with its own role
    public void forgetEndNears(UUID cycleId) {
        endNears().forEach(notice -> workItems.drop(notice.taskKey(), cycleId));
    }

    /** A cycle that stops is about nothing any more. */
    @PermitAll // whoever stops it has been asked before
    public void cycleStops(@Observes CycleStopAsked event) {
        forgetEndNears(event.cycleId());
    }

    static List<CycleNotice> endNears() {
        return Stream.of(CycleNotice.values()).filter(n -> n.name().startsWith("END_NEARS")).toList();
    }

    /** The notice was read. Whoever has the role of the notice may; the task list has asked. */
    public void seen(String taskKey, UUID cycleId) {
        if (Stream.of(CycleNotice.values()).noneMatch(n -> n.taskKey().equals(taskKey))) {
            throw new IllegalArgumentException("no notice is called " + taskKey);
        }
        workItems.settle(taskKey, cycleId);
    }
}
