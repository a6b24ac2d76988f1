package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** Wijkregisseurs are reminded of a round that waits for somebody to lead it. */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class CourseReminders {

    @Inject
    WorkItems workItems;

    /** The reminder was read; the round waits on. */
    public void seen(UUID roundId) {
        workItems.settle("courseReminder", roundId);
    }
}
