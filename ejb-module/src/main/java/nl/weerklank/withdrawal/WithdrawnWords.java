package nl.weerklank.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** A beleidsmedewerker takes words that were taken back out of a text that officials wrote. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class WithdrawnWords {

    static final String TASK = "mendAfterWithdrawal";

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;

    /** The place to look at. */
    public UseRow get(UUID useId) {
        var found = useId == null ? null : em.find(WithdrawalUse.class, useId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found.toRow();
    }

    /** Nobody can be recognised there any more. */
    public void mended(UUID useId) {
        get(useId);
        workItems.settle(TASK, useId);
    }
}
