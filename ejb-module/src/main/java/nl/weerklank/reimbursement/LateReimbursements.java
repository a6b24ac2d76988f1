package nl.weerklank.reimbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** The bestuurder reads that a reimbursement is late. */
@Stateless
@RolesAllowed(Role.EXECUTIVE)
public class LateReimbursements {

    @Inject
    WorkItems workItems;

    /** The notice was read; the task of the betaler stays. */
    public void seen(UUID reimbursementId) {
        workItems.settle(ReimbursementCase.LATE_TASK, reimbursementId);
    }
}
