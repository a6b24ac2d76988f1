package nl.weerklank.errand;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Tasks beside a running process: asking for one, doing it, and letting it go (F2). */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY})
public class Errands {

    static final String TASK = "doErrand";

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ErrandNeeded> needed;
    @Inject
    Event<ErrandDone> finished;
    @Inject
    Event<ErrandDropped> dropped;

    /**
     * Asks somebody with this role to do something. While one of this kind about this row is open, nothing changes. Features
     * and process beans call it within their own rights.
     *
     * @param subjectId the row that it is about
     * @param trajectoryId the trajectory that it belongs to, whose page it links to; null when there is none
     * @param due when it should be done
     */
    @PermitAll // each caller is a boundary method with its own role
    public void need(ErrandKind kind, UUID subjectId, UUID trajectoryId, String role, Instant due) {
        if (!Role.OF_ACCOUNTS.contains(role)) {
            throw new IllegalArgumentException("no account has the role " + role);
        }
        em.flush();
        var id = UUID.randomUUID();
        // Two who ask at once: the index lets one of them in.
        var added = em.createNativeQuery("""
                insert into weerklank.errand (id, kind, subject_id, trajectory_id, role, due_at, state, created_at, version)
                values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, 'OPEN', ?7, 0)
                on conflict (kind, subject_id) where state = 'OPEN' do nothing""")
                .setParameter(1, id).setParameter(2, kind.name()).setParameter(3, subjectId)
                .setParameter(4, trajectoryId == null ? null : trajectoryId.toString()).setParameter(5, role)
                .setParameter(6, due).setParameter(7, clock.instant()).executeUpdate();
        if (added == 1) {
            needed.fire(new ErrandNeeded(id));
        }
    }

    /** Nobody needs it any more: the task goes away. None open is normal. Called as {@link #need}. */
    @PermitAll // each caller is a boundary method with its own role
    public void noLonger(ErrandKind kind, UUID subjectId) {
        em.createQuery("select e from Errand e where e.kind = :kind and e.subjectId = :id and e.state = :open", Errand.class)
                .setParameter("kind", kind).setParameter("id", subjectId).setParameter("open", Errand.State.OPEN)
                .getResultList().forEach(errand -> {
                    errand.drop(clock.instant());
                    dropped.fire(new ErrandDropped(errand.id()));
                });
    }

    /** The rows about which one of this kind is open. Called as {@link #need}. */
    @PermitAll // each caller is a boundary method with its own role
    public List<UUID> openSubjects(ErrandKind kind) {
        return em.createQuery("select e.subjectId from Errand e where e.kind = :kind and e.state = :open", UUID.class)
                .setParameter("kind", kind).setParameter("open", Errand.State.OPEN).getResultList();
    }

    /** One errand; the task list has asked who may do it. */
    public ErrandRow get(UUID errandId) {
        return find(errandId, LockModeType.NONE).toRow();
    }

    /** It is done: the remark says how, for colleagues. Refuses an empty one. Whoever has the task may. */
    public void done(UUID errandId, String remark) {
        workItems.begin(TASK, errandId);
        find(errandId, LockModeType.PESSIMISTIC_WRITE).done(remark, actor.accountName(), clock.instant());
        finished.fire(new ErrandDone(errandId));
    }

    private Errand find(UUID id, LockModeType lock) {
        var found = id == null ? null : em.find(Errand.class, id, lock);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
