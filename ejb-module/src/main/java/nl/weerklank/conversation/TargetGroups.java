package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.trajectory.Trajectories;

/** Whom a trajectory wants to hear, and how large their share is (INV-12). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class TargetGroups {

    @PersistenceContext
    EntityManager em;
    @Inject
    Trajectories trajectories;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<TargetGroupAdded> added;

    /**
     * Adds a group to a trajectory. A share has a source and a date that is not in the future; a group that the trajectory
     * is meant for has a share, or a reason why it has none. A beleidsmedewerker may.
     */
    public UUID add(@Valid AddTargetGroup command) {
        if (!trajectories.get(command.trajectoryId()).status().isPlanned()) {
            throw new BusinessException("trajectory.notOpen");
        }
        if (command.percent() != null && (isBlank(command.source()) || command.asOf() == null)) {
            throw new BusinessException("group.source.required");
        }
        if (command.percent() != null && command.asOf().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("group.asOf.future");
        }
        if (command.role() == TargetGroupRole.BENEFICIARY && command.percent() == null
                && isBlank(command.noShareReason())) {
            throw new BusinessException("group.share.required");
        }
        if (list(command.trajectoryId()).stream().anyMatch(g -> g.name().equalsIgnoreCase(command.name().strip()))) {
            throw new BusinessException("group.known");
        }
        var group = new TargetGroup(command, actor.accountName(), clock.instant());
        em.persist(group);
        added.fire(new TargetGroupAdded(group.id()));
        return group.id();
    }

    /** The groups of a trajectory by name. Officials may. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR, Role.EXECUTIVE})
    public List<TargetGroupRow> list(UUID trajectoryId) {
        return em.createQuery("select g from TargetGroup g where g.trajectoryId = :id order by g.name", TargetGroup.class)
                .setParameter("id", trajectoryId).getResultStream().map(TargetGroup::toRow).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
