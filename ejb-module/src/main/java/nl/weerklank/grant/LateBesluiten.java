package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** The executive sees which decisions break our promise (S1 13a). */
@Stateless
@RolesAllowed(Role.EXECUTIVE)
public class LateBesluiten {

    @Inject
    WorkItems workItems;

    /** The notice was read; the steward's task stays. */
    public void seen(UUID ideaId) {
        workItems.settle(GrantCase.LATE_TASK, ideaId);
    }
}
