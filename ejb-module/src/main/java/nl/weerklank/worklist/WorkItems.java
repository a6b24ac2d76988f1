package nl.weerklank.worklist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;

/** Keeps the work item table: the process adds and closes items, domain acts begin them. */
@Stateless
public class WorkItems {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    TaskEngine engine;
    @Inject
    Substituting substituting;
    @Inject
    @Any
    Instance<SubjectLabel> labels;

    /** Adds work that came up. The process may; features use it for loose items. */
    @PermitAll // called by other boundaries within their own rights; no page can reach it with somebody's input
    public void created(NewWorkItem item) {
        var label = labels.stream().map(l -> l.labelOf(item.subjectId())).flatMap(Optional::stream)
                .findFirst().orElse("");
        var title = labels.stream().map(l -> l.titleOf(item.subjectId())).flatMap(Optional::stream)
                .findFirst().orElse(item.title());
        em.persist(new WorkItem(item, title, label, clock.instant()));
    }

    /**
     * Something got another name: open items that bear the former one read their label afresh. Whoever renames calls
     * this after the change.
     */
    @PermitAll // called by other boundaries within their own rights; nothing but labels is read or written
    public void renamed(String formerName) {
        em.createQuery("""
                select w from WorkItem w where w.state = :open and locate(:name, w.subjectLabel) > 0""", WorkItem.class)
                .setParameter("open", WorkItem.State.OPEN).setParameter("name", formerName).getResultStream()
                .forEach(item -> labels.stream().map(l -> l.labelOf(item.subjectId())).flatMap(Optional::stream)
                        .findFirst().ifPresent(item::label));
    }

    /** The process is past the task. */
    @RolesAllowed(Role.PROCESS)
    public void completed(String engineTaskId) {
        close(engineTaskId, WorkItem.State.DONE);
    }

    /** The process no longer needs the task. */
    @RolesAllowed(Role.PROCESS)
    public void cancelled(String engineTaskId) {
        close(engineTaskId, WorkItem.State.CANCELLED);
    }

    /**
     * A domain act that is a task begins: the open item of this kind about this row is locked and, when nobody had it,
     * taken by the caller. Two people who press the button at once come one after the other.
     *
     * @throws BusinessException {@code worklist.taskAlreadyDone} when there is no such item (any more);
     *         {@code worklist.takenByOther} when somebody else has it
     */
    @PermitAll // each caller is a boundary method with its own role
    public void begin(String taskKey, UUID subjectId) {
        var me = actor.get();
        var item = em.createQuery("""
                select w from WorkItem w where w.taskKey = :task and w.subjectId = :subject and w.state = :open
                and (w.assignee = :me or w.candidateRole is not null)
                order by case when w.assignee = :me then 0 when w.assignee is null then 1 else 2 end, w.createdAt""", WorkItem.class)
                .setParameter("task", taskKey).setParameter("subject", subjectId)
                .setParameter("open", WorkItem.State.OPEN).setParameter("me", me.account())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setMaxResults(1)
                .getResultStream().findFirst()
                .orElseThrow(() -> new BusinessException("worklist.taskAlreadyDone"));
        em.refresh(item);
        substituting.claim(item, me);
    }

    /** The caller did a part of the work; the item goes back to its group for somebody else. */
    @PermitAll // as begin
    public void giveBack(String taskKey, UUID subjectId) {
        openItems(taskKey, subjectId).filter(w -> actor.accountName().equals(w.assignee())).forEach(w -> {
            w.release(actor.get());
            if (w.engineTaskId() != null) {
                engine.assign(w.engineTaskId(), null);
            }
        });
    }

    /** What only one person can do waits for somebody else from now on, because that person is away; none open is normal. */
    @PermitAll // as begin
    public void giveTo(String taskKey, UUID subjectId, String account) {
        openItems(taskKey, subjectId).filter(w -> w.candidateRole() == null && !account.equals(w.assignee())).forEach(w -> {
            w.assign(account);
            if (w.engineTaskId() != null) {
                engine.assign(w.engineTaskId(), account);
            }
        });
    }

    /** Closes a loose item that its own act has settled. */
    @PermitAll // as begin
    public void settle(String taskKey, UUID subjectId) {
        begin(taskKey, subjectId);
        openItems(taskKey, subjectId).filter(w -> w.engineTaskId() == null)
                .forEach(w -> w.close(WorkItem.State.DONE, actor.accountName(), clock.instant()));
    }

    /** Takes away loose items that nobody needs any more; none is normal. */
    @PermitAll // as begin
    public void drop(String taskKey, UUID subjectId) {
        openItems(taskKey, subjectId).filter(w -> w.engineTaskId() == null)
                .forEach(w -> w.close(WorkItem.State.CANCELLED, actor.accountName(), clock.instant()));
    }

    /** Whether such work waits now. */
    @PermitAll
    public boolean isOpen(String taskKey, UUID subjectId) {
        return openItems(taskKey, subjectId).findAny().isPresent();
    }

    private Stream<WorkItem> openItems(String taskKey, UUID subjectId) {
        return em.createQuery("""
                select w from WorkItem w where w.taskKey = :task and w.subjectId = :subject and w.state = :open""",
                WorkItem.class)
                .setParameter("task", taskKey).setParameter("subject", subjectId)
                .setParameter("open", WorkItem.State.OPEN).getResultStream();
    }

    private void close(String engineTaskId, WorkItem.State end) {
        em.createQuery("select w from WorkItem w where w.engineTaskId = :id and w.state = :open", WorkItem.class)
                .setParameter("id", engineTaskId).setParameter("open", WorkItem.State.OPEN)
                .getResultStream().findFirst().ifPresent(item -> {
                    var by = item.assignee() != null ? item.assignee() : Actor.NOBODY.account();
                    item.close(end, by, clock.instant());
                    em.createQuery("delete from TaskDraft d where d.workItemId = :id and d.account = :by")
                            .setParameter("id", item.id()).setParameter("by", by).executeUpdate();
                });
    }
}
