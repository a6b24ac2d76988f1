package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    WorklistCounting counting;
    @Inject
    Substituting substituting;
    @Inject
    Event<WorkItemAssigned> assigned;
    @Inject
    Event<WorkItemPlanned> planned;

    /** One page of the caller's task list and its total: two statements, whatever the size of the table. */
    public WorklistPage list(WorklistFilter filter) {
        var me = actor.get();
        var covers = substituting.of(me);
        var rows = rows(filter, me, covers);
        var start = filter;
        if (filter.after() != null && rows.isEmpty() || filter.before() != null && rows.size() <= filter.size()) {
            // What stood there is gone, or this is the first page: it begins at the beginning.
            start = filter.from(null, null);
            rows = rows(start, me, covers);
        }
        var isMore = rows.size() > filter.size();
        var shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), filter.size())));
        if (start.before() != null) {
            Collections.reverse(shown);
        }
        var query = counting.query(filter, me, covers, "");
        var total = ((Number) query.bind(em.createNativeQuery(query.count())).getSingleResult()).longValue();
        return new WorklistPage(shown.stream().map(WorkItem::toRow).toList(), total,
                start.before() != null ? isMore : start.after() != null, start.before() != null || isMore);
    }

    /** How much waits for the caller: one statement that looks at no more than it counts. */
    public WorklistCounts counts() {
        var me = actor.get();
        var waiting = List.of(count(WorklistFilter.Scope.MINE, null), count(WorklistFilter.Scope.GROUP, null),
                count(WorklistFilter.Scope.MINE, WorklistFilter.Due.LATE),
                count(WorklistFilter.Scope.GROUP, WorklistFilter.Due.LATE), count(WorklistFilter.Scope.PARKED, null));
        var counted = counting.of(waiting, me);
        return new WorklistCounts(counted.get(0), counted.get(1), counted.get(2) + counted.get(3), counted.get(4));
    }

    /** The kinds of work that wait for the caller or the caller's groups, by title. */
    @SuppressWarnings("unchecked")
    public List<TaskKind> kinds() {
        var me = actor.get();
        // From each kind of a group to its next in the index: as many steps as there are kinds, not as there are items.
        return ((List<Object[]>) em.createNativeQuery("""
                with recursive kind(role, key) as (
                    select r.role, (select min(i.task_key) from weerklank.work_item i where i.state = 'OPEN'
                        and i.assignee is null and i.candidate_role = r.role)
                    from unnest(string_to_array(:roles, ',')) r(role)
                    union all
                    select k.role, (select min(i.task_key) from weerklank.work_item i where i.state = 'OPEN'
                        and i.assignee is null and i.candidate_role = k.role and i.task_key > k.key)
                    from kind k where k.key is not null)
                select f.key, min(f.title) as title from (
                    select k.key, t.kind_title as title from kind k cross join lateral (
                        select i.kind_title from weerklank.work_item i where i.state = 'OPEN' and i.assignee is null
                        and i.candidate_role = k.role and i.task_key = k.key limit 1) t
                    union all
                    select i.task_key, i.kind_title from weerklank.work_item i
                    where i.state = 'OPEN' and i.assignee = :me) f
                group by f.key order by title""")
                .setParameter("roles", String.join(",", me.roles())).setParameter("me", me.account())
                .getResultList()).stream().map(row -> new TaskKind((String) row[0], (String) row[1])).toList();
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
        substituting.claim(item, actor.get());
        assigned.fire(new WorkItemAssigned(id, "CLAIMED"));
    }

    /** Gives an item back to its group. */
    public void release(UUID id) {
        var item = lock(id);
        var me = actor.get();
        item.release(me, substituting.of(me));
        follow(item);
        assigned.fire(new WorkItemAssigned(id, "RELEASED"));
    }

    /** A notice was read: it asks for nothing else. Whoever may do it may; refuses work that asks for more. */
    public void seen(UUID id) {
        var item = lock(id);
        var me = actor.get();
        substituting.claim(item, me);
        item.see(me, clock.instant());
        assigned.fire(new WorkItemAssigned(id, "SEEN"));
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
        em.persist(new WorkItemHistory(id, HandOver.Kind.ASSIGNED, me.account(), item.assignee(), account, reason.strip(), clock.instant()));
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
                select new nl.weerklank.worklist.HandOver(h.kind, h.account, h.fromAccount, h.toAccount, h.reason, h.at)
                from WorkItemHistory h where h.workItemId = :id order by h.at""", HandOver.class)
                .setParameter("id", id).getResultList();
    }

    /** The caller's next item: their own first, then their groups', high priority and the most urgent first. */
    public Optional<WorkItemRow> next() {
        var me = actor.get();
        var covers = substituting.of(me);
        return Stream.of(WorklistFilter.Scope.MINE, WorklistFilter.Scope.GROUP)
                .map(scope -> WorklistFilter.of(scope, null, null, WorklistFilter.Sort.PRIORITY, false, 1))
                .flatMap(filter -> rows(filter, me, covers).stream()).findFirst().map(WorkItem::toRow);
    }

    /**
     * Says how soon an item must be looked at, and puts it away until the start of a day (null: not). Whoever may do the
     * item sets its priority; only its assignee puts it away, not past its due day.
     */
    public void plan(UUID id, Priority priority, LocalDate later) {
        var item = lock(id);
        var me = actor.get();
        item.requireMayDo(me);
        if (priority != null && priority != item.priority()) {
            item.give(priority, me);
            planned.fire(new WorkItemPlanned(id, priority.name()));
        }
        var until = later == null ? null : later.atStartOfDay(AdjustableClock.ZONE).toInstant();
        if (!Objects.equals(until, item.followUpAt())) {
            item.park(until, me, clock.instant());
            planned.fire(new WorkItemPlanned(id, until == null ? "UNPARKED" : "PARKED"));
        }
    }

    private static WorklistFilter count(WorklistFilter.Scope scope, WorklistFilter.Due due) {
        return WorklistFilter.of(scope, null, due, WorklistFilter.Sort.DUE, false, 1);
    }

    /** One more than asked for: it tells whether there is more. */
    @SuppressWarnings("unchecked")
    private List<WorkItem> rows(WorklistFilter filter, Actor me, Covers covers) {
        var query = counting.query(filter, me, covers, "");
        var sql = query.rows(filter.size() + 1);
        return query.bind(em.createNativeQuery(sql, WorkItem.class)).getResultList();
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
