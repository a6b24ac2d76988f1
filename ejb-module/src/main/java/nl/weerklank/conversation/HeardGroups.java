package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** Who was heard in a trajectory, as numbers that point at nobody (INV-13). Who asks, decides or advises about it may look. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class HeardGroups {

    @Inject
    Representation representation;

    /** Each group with a target share, heard in all rounds together. */
    public List<GroupBalance> of(UUID trajectoryId) {
        return representation.ofTrajectory(trajectoryId);
    }
}
