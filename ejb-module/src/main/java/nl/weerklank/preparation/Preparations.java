package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** How a preparation stands. Who works on it sees what others filled in. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE, Role.AREA_PROFESSIONAL,
    Role.COUNCIL_CHAIR, Role.RESEARCHER})
public class Preparations {

    @Inject
    PreparationQueries queries;

    /** One preparation by its cycle. */
    public PreparationDetails get(UUID cycleId) {
        return queries.details(queries.get(cycleId));
    }

    /** The preparation of a trajectory; one from before there were any has none. Officials may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE})
    public Optional<PreparationDetails> ofTrajectory(UUID trajectoryId) {
        return queries.ofTrajectory(trajectoryId).map(queries::details);
    }
}
