package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** The task list of whoever is logged in: list, count, claim, release, hand over. Rights stand in the query. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY})
public class Worklist {

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
    @Inject
    TaskEngine engine;
    @Inject
    Event<WorkItemAssigned> assigned;

    /** One page of the caller's task list and its total: two statements, whatever the size of the table. */
    public WorklistPage list(WorklistFilter filter) {
        var me = actor.get();
        var where = where(filter);
        var rows = bind(em.createQuery("""
                select new nl.weerklank.worklist.WorkItemRow(w.id, w.taskKey, w.title, w.formKey, w.subjectLabel,
                w.candidateRole, w.assignee, w.dueAt, w.createdAt, w.closedAt) from WorkItem w"""
                + " where " + where + " order by " + order(filter), WorkItemRow.class), filter, me)
                .setFirstResult(filter.page() * filter.size()).setMaxResults(filter.size()).getResultList();
        var total = bind(em.createQuery("select count(w) from WorkItem w where " + where, Long.class), filter, me)
                .getSingleResult();
        return new WorklistPage(rows, total);
    }

    /** How much waits for the caller. */
    public WorklistCounts counts() {
        var me = actor.get();
        var row = em.createQuery("""
                select coalesce(sum(case when w.assignee = :me then 1 else 0 end), 0),
                       coalesce(sum(case when w.assignee is null then 1 else 0 end), 0),
                       coalesce(sum(case when w.dueAt < :now then 1 else 0 end), 0)
                from WorkItem w where w.state = :open
                and (w.assignee = :me or (w.assignee is null and w.candidateRole in :roles))""", Object[].class)
                .setParameter("me", me.account()).setParameter("now", clock.instant())
                .setParameter("open", WorkItem.State.OPEN).setParameter("roles", me.roles())
                .getSingleResult();
        return new WorklistCounts(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue());
    }

    /** The kinds of work that wait for the caller or the caller's groups, by title. */
    public List<TaskKind> kinds() {
        var me = actor.get();
        return em.createQuery("""
                select distinct new nl.weerklank.worklist.TaskKind(w.taskKey, w.title) from WorkItem w
                where w.state = :open and (w.assignee = :me or (w.assignee is null and w.candidateRole in :roles))
                order by w.title""", TaskKind.class)
                .setParameter("open", WorkItem.State.OPEN).setParameter("me", me.account())
                .setParameter("roles", me.roles()).getResultList();
    }

    /** One item, open or done. Refuses (as not found) who may not do it. */
    public WorkItemDetails get(UUID id) {
        var item = em.find(WorkItem.class, id);
        if (item == null) {
            throw new NotFoundException();
        }
        item.requireMayDo(actor.get());
        return item.toDetails();
    }

    /** Takes an item of the group. Refuses when it is done, or when somebody else was first (naming them). */
    public void claim(UUID id) {
        var item = lock(id);
        item.claim(actor.get());
        follow(item);
        assigned.fire(new WorkItemAssigned(id, "CLAIMED"));
    }

    /** Gives an item back to its group. */
    public void release(UUID id) {
        var item = lock(id);
        item.release(actor.get());
        follow(item);
        assigned.fire(new WorkItemAssigned(id, "RELEASED"));
    }

    /** Hands an item to somebody who holds the role; the reason stays in its history. */
    public void assign(UUID id, String account, String reason) {
        var item = lock(id);
        var me = actor.get();
        item.requireMayDo(me);
        if (reason == null || reason.strip().length() < MIN_REASON || reason.length() > MAX_REASON) {
            throw new BusinessException("worklist.assign.reason");
        }
        if (candidates(id).stream().noneMatch(a -> a.account().equals(account))) {
            throw new BusinessException("worklist.assign.mayNot");
        }
        em.persist(new WorkItemHistory(id, me.account(), item.assignee(), account, reason.strip(), clock.instant()));
        item.assign(account);
        follow(item);
        assigned.fire(new WorkItemAssigned(id, "ASSIGNED"));
    }

    /** Who can be handed this item: accounts with its role. */
    public List<Actor> candidates(UUID id) {
        var item = em.find(WorkItem.class, id);
        if (item == null) {
            throw new NotFoundException();
        }
        item.requireMayDo(actor.get());
        return accounts.withRole(item.candidateRole());
    }

    /** Who handed the item to whom, oldest first. */
    public List<HandOver> history(UUID id) {
        get(id);
        return em.createQuery("""
                select new nl.weerklank.worklist.HandOver(h.account, h.fromAccount, h.toAccount, h.reason, h.at)
                from WorkItemHistory h where h.workItemId = :id order by h.at""", HandOver.class)
                .setParameter("id", id).getResultList();
    }

    /** The caller's next item: their own first, then their groups', the most urgent first. */
    public Optional<WorkItemRow> next() {
        var me = actor.get();
        return em.createQuery("""
                select new nl.weerklank.worklist.WorkItemRow(w.id, w.taskKey, w.title, w.formKey, w.subjectLabel,
                w.candidateRole, w.assignee, w.dueAt, w.createdAt, w.closedAt) from WorkItem w where w.state = :open
                and (w.assignee = :me or (w.assignee is null and w.candidateRole in :roles))
                order by case when w.assignee = :me then 0 else 1 end, w.dueAt, w.id""", WorkItemRow.class)
                .setParameter("open", WorkItem.State.OPEN).setParameter("me", me.account())
                .setParameter("roles", me.roles()).setMaxResults(1).getResultStream().findFirst();
    }

    private String where(WorklistFilter filter) {
        var where = switch (filter.scope()) {
            case MINE -> "w.state = :open and w.assignee = :me";
            case GROUP -> "w.state = :open and w.assignee is null and w.candidateRole in :roles";
            case DONE -> "w.state = :done and w.closedBy = :me";
        };
        if (filter.taskKey() != null) {
            where += " and w.taskKey = :taskKey";
        }
        if (filter.due() != null) {
            where += switch (filter.due()) {
                case LATE -> " and w.dueAt < :now";
                case TODAY -> " and w.dueAt >= :now and w.dueAt < :midnight";
                case LATER -> " and (w.dueAt is null or w.dueAt >= :midnight)";
            };
        }
        return where;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, WorklistFilter filter, Actor me) {
        switch (filter.scope()) {
            case MINE -> query.setParameter("open", WorkItem.State.OPEN).setParameter("me", me.account());
            case GROUP -> query.setParameter("open", WorkItem.State.OPEN).setParameter("roles", me.roles());
            case DONE -> query.setParameter("done", WorkItem.State.DONE).setParameter("me", me.account());
        }
        if (filter.taskKey() != null) {
            query.setParameter("taskKey", filter.taskKey());
        }
        if (filter.due() != null) {
            if (filter.due() != WorklistFilter.Due.LATER) {
                query.setParameter("now", clock.instant());
            }
            if (filter.due() != WorklistFilter.Due.LATE) {
                query.setParameter("midnight", endOfToday());
            }
        }
        return query;
    }

    private static String order(WorklistFilter filter) {
        var column = switch (filter.sort()) {
            case DUE -> "w.dueAt";
            case CREATED -> "w.createdAt";
            case TITLE -> "w.title";
            case SUBJECT -> "w.subjectLabel";
        };
        // The id makes the order total: a page never shows a line twice.
        return column + (filter.descending() ? " desc" : " asc") + ", w.id";
    }

    private Instant endOfToday() {
        return clock.instant().atZone(AdjustableClock.ZONE).toLocalDate().plusDays(1)
                .atStartOfDay(AdjustableClock.ZONE).toInstant();
    }

    private WorkItem lock(UUID id) {
        var item = id == null ? null : em.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new NotFoundException();
        }
        return item;
    }

    private void follow(WorkItem item) {
        if (item.engineTaskId() != null) {
            engine.assign(item.engineTaskId(), item.assignee());
        }
    }
}
