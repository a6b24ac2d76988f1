package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/**
 * Bevragingslast: how much each wijk was asked in twelve months, and who there waits too long for an answer. A wijk in which
 * somebody does gets no new round (INV-11).
 */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EXECUTIVE})
public class AskLoads {

    @Inject
    PreparationQueries queries;

    /** Every wijk of the municipality by name. */
    public List<AskLoadRow> all() {
        return queries.load(null);
    }

    /** Answers that are too late, the latest first. */
    public List<LateRow> late() {
        return queries.late(null);
    }

    /** As {@link #late}, in the wijken of one trajectory: what holds its next round up. */
    public List<LateRow> lateAround(UUID trajectoryId) {
        return queries.late(trajectoryId);
    }
}
