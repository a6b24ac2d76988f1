package nl.weerklank.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Notices about an advice were read. Whoever got one may. */
@Stateless
@RolesAllowed({Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.POLICY_OFFICER, Role.EXECUTIVE})
public class AdviceNotices {

    @Inject
    WorkItems workItems;

    /** The notice goes; what it was about stays. */
    public void seen(String taskKey, UUID requestId) {
        if (Arrays.stream(AdviceNotice.values()).noneMatch(n -> n.taskKey().equals(taskKey))) {
            throw new NotFoundException();
        }
        workItems.settle(taskKey, requestId);
    }
}
