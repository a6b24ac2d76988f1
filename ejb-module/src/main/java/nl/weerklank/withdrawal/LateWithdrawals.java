package nl.weerklank.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** The beheerder and the bestuurder read that a legal term is near (S12 3b). */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.EXECUTIVE})
public class LateWithdrawals {

    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;

    /** The caller read the notice; that of the other role and the task of the privacyfunctionaris stay. */
    public void seen(UUID withdrawalId) {
        workItems.settle(actor.get().has(Role.ADMINISTRATOR) ? WithdrawalCase.LATE_FOR_ADMINISTRATOR
                : WithdrawalCase.LATE_FOR_EXECUTIVE, withdrawalId);
    }
}
