package nl.weerklank.trajectory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** The start list of the next round: what may not be forgotten (INV-45). */
@Stateless
public class StartList {

    /** Why something waits. */
    public enum Kind {
        /** The answer was "we look further", with who and when (INV-09). */
        UNDER_REVIEW,
        /** A reaction brought a new experience after its round was closed. */
        REACTION,
        /** A contribution that came outside any question. */
        LOOSE
    }

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Adds a contribution, once per kind; promised again it has the newest owner and day. Features call it within their own rights. */
    @PermitAll // each caller is a boundary method with its own role
    public void add(UUID trajectoryId, Kind kind, UUID contributionId, String owner, LocalDate due) {
        em.createQuery("select i from StartListItem i where i.kind = :kind and i.contributionId = :id", StartListItem.class)
                .setParameter("kind", kind).setParameter("id", contributionId).getResultStream().findFirst()
                .ifPresentOrElse(item -> item.promise(owner, due), () -> em.persist(
                        new StartListItem(trajectoryId, kind, contributionId, owner, due, clock.instant())));
    }

    /** Who was told "we look further" and has another answer by now waits for nothing more (INV-09). */
    @PermitAll // each caller is a boundary method with its own role
    public void settle(UUID trajectoryId) {
        em.flush();
        em.createNativeQuery("""
                update weerklank.start_list_item i set state = 'DROPPED' from weerklank.contribution c
                where c.id = i.contribution_id and i.trajectory_id = ?1 and i.kind = 'UNDER_REVIEW' and i.state = 'OPEN'
                and c.outcome <> 'UNDER_REVIEW'""").setParameter(1, trajectoryId).executeUpdate();
    }

    /**
     * The next cycle takes over what waits, and everything that came in after the last answers (INV-45). The process does so.
     *
     * @param cycleId the cycle for which it is
     */
    @RolesAllowed(Role.PROCESS)
    public void handTo(UUID trajectoryId, UUID cycleId) {
        em.flush();
        em.createNativeQuery("""
                insert into weerklank.start_list_item (id, trajectory_id, kind, contribution_id, state, created_at)
                select gen_random_uuid(), ?1, 'LOOSE', c.id, 'OPEN', cast(?2 as timestamptz) from weerklank.contribution c
                where c.trajectory_id = ?1 and c.state <> 'WITHDRAWN' and not exists (
                    select 1 from weerklank.feedback_obligation o where o.contribution_id = c.id)
                on conflict (contribution_id, kind) do nothing""")
                .setParameter(1, trajectoryId).setParameter(2, clock.instant()).executeUpdate();
        em.createQuery("update StartListItem i set i.cycleId = :cycle where i.trajectoryId = :id and i.state = :open")
                .setParameter("cycle", cycleId).setParameter("id", trajectoryId)
                .setParameter("open", StartListItem.State.OPEN).executeUpdate();
    }

    /** How much waits. Officials may ask. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.AREA_MANAGER, Role.EXECUTIVE})
    public long open(UUID trajectoryId) {
        return em.createQuery("""
                select count(i) from StartListItem i where i.trajectoryId = :id and i.state = :open""", Long.class)
                .setParameter("id", trajectoryId).setParameter("open", StartListItem.State.OPEN).getSingleResult();
    }
}
