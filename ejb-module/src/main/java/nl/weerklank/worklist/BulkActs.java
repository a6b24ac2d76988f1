package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** One act on several tasks: first the exact list, then a yes, then one task after the other; it can be stopped. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class BulkActs {

    private static final int MIN_REASON = 3;
    private static final int MAX_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Accounts accounts;

    /**
     * Keeps the list that somebody ticked. Nothing happens to the tasks yet.
     *
     * @throws BusinessException {@code worklist.bulk.none} when none of them is the caller's to do
     */
    public UUID prepare(BulkKind kind, List<UUID> items) {
        var me = actor.get();
        var mine = items.stream().distinct().limit(WorklistFilter.MAX_SIZE).map(id -> em.find(WorkItem.class, id))
                .filter(item -> item != null && item.mayDo(me)).toList();
        if (mine.isEmpty()) {
            throw new BusinessException("worklist.bulk.none");
        }
        var act = new BulkAct(me.account(), kind, clock.instant());
        em.persist(act);
        for (int place = 0; place < mine.size(); place++) {
            em.persist(new BulkItem(act.id(), place, mine.get(place).id()));
        }
        return act.id();
    }

    /** The act with its list and what became of each task so far. Only who made it. */
    public BulkDetails get(UUID id) {
        var act = find(id, LockModeType.NONE);
        var lines = em.createQuery("""
                select new nl.weerklank.worklist.BulkDetails$Line(w.id, w.title, w.subjectLabel, w.formKey, i.outcome, i.fact)
                from BulkItem i join WorkItem w on w.id = i.workItemId where i.bulkId = :id order by i.place""",
                BulkDetails.Line.class).setParameter("id", id).getResultList();
        return new BulkDetails(act.id(), act.kind(), act.state(), act.toAccount(), lines);
    }

    /** Who can be handed all tasks of the list: colleagues with every role that they ask for. */
    public List<Actor> candidates(UUID id) {
        find(id, LockModeType.NONE);
        var roles = em.createQuery("""
                select distinct w.candidateRole from WorkItem w where w.id in
                (select i.workItemId from BulkItem i where i.bulkId = :id)""", String.class)
                .setParameter("id", id).getResultList();
        if (roles.isEmpty() || roles.contains(null)) {
            return List.of();
        }
        var all = new ArrayList<>(accounts.withRole(roles.get(0)));
        all.removeIf(a -> !a.roles().containsAll(new HashSet<>(roles)));
        return all;
    }

    /** Says yes to the list, or lets a stopped act go on with what is left; an account and a reason for handing over. */
    public void begin(UUID id, String to, String reason) {
        var act = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (act.kind() == BulkKind.ASSIGN && act.state() == BulkDetails.State.READY) {
            if (reason == null || reason.strip().length() < MIN_REASON || reason.length() > MAX_REASON) {
                throw new BusinessException("worklist.assign.reason");
            }
            if (candidates(id).stream().noneMatch(a -> a.account().equals(to))) {
                throw new BusinessException("worklist.assign.mayNot");
            }
        }
        act.begin(to, reason == null ? null : reason.strip());
    }

    /** Stops after the task that has its turn now; what is done stays done. */
    public void stop(UUID id) {
        find(id, LockModeType.PESSIMISTIC_WRITE).stop();
    }

    private BulkAct find(UUID id, LockModeType lock) {
        var act = id == null ? null : em.find(BulkAct.class, id, lock);
        if (act == null) {
            throw new NotFoundException();
        }
        return act.of(actor.accountName());
    }
}
