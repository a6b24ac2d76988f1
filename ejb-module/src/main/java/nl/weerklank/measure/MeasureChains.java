package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;

/** The chain from contribution to measure, both ways (INV-21). Who may see the chain of causes may see this. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.AREA_MANAGER,
    Role.EXECUTIVE})
public class MeasureChains {

    @Inject
    MeasureQueries queries;

    /** Measures by the cause that they answer. */
    public Map<UUID, List<MeasureStep>> byCause(UUID trajectoryId) {
        return queries.ofTrajectory(trajectoryId).stream().filter(m -> m.causeId() != null).map(PolicyMeasure::toStep)
                .collect(Collectors.groupingBy(MeasureStep::causeId));
    }

    /** Quick measures that did not wait for a cause, oldest first. */
    public List<MeasureDetails> withoutCause(UUID trajectoryId) {
        return queries.details(queries.ofTrajectory(trajectoryId)).stream().filter(m -> m.causeId() == null).toList();
    }

    /** Forward from one contribution: the number of the idea for the idea fund that it became (P1 15). */
    public Optional<String> ideaOf(UUID contributionId) {
        return queries.ideaOf(contributionId);
    }

    /** Forward from one contribution: the measures that it leads to. */
    public List<MeasureStep> forward(UUID trajectoryId, UUID contributionId) {
        return queries.shownIn(trajectoryId).stream().filter(m -> queries.isReachedFrom(m, contributionId))
                .map(PolicyMeasure::toStep).toList();
    }
}
