package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** Helpers are reminded of people who wait for a call. */
@Stateless
@RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
public class CallReminders {

    @Inject
    WorkItems workItems;

    /** The reminder was read; the call list stays. */
    public void seen(UUID callListId) {
        workItems.settle("callReminder", callListId);
    }
}
