package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/**
 * One piece of work for a person. OPEN without assignee (for the group) → OPEN with assignee → DONE, or CANCELLED when
 * the process no longer needs it. A loose item has no engine task: somebody must act although no process waits.
 */
@Entity
@Table(name = "work_item")
class WorkItem {

    /** Forms with nothing on them but that it was seen. */
    private static final Set<String> NOTICES = Set.of("grant/late", "feedback/late", "reimbursement/late", "withdrawal/late",
            "cycle/notice", "feedback/call-reminder", "conversation/course-reminder");

    enum State {
        OPEN, DONE, CANCELLED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "engine_task_id")
    private String engineTaskId;
    @Column(name = "process_key")
    private String processKey;
    @Column(name = "task_key")
    private String taskKey;
    private String title;
    @Column(name = "kind_title")
    private String kindTitle;
    @Column(name = "form_key")
    private String formKey;
    private String help;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "subject_label")
    private String subjectLabel;
    @Column(name = "candidate_role")
    private String candidateRole;
    private String assignee;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "closed_by")
    private String closedBy;
    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;
    @Column(name = "follow_up_at")
    private Instant followUpAt;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Version
    private int version;

    protected WorkItem() {
    }

    WorkItem(NewWorkItem item, String ownTitle, String subjectLabel, Instant now) {
        engineTaskId = item.engineTaskId();
        processKey = item.processKey();
        taskKey = item.taskKey();
        title = ownTitle;
        kindTitle = item.title();
        formKey = item.formKey();
        help = item.help();
        subjectId = item.subjectId();
        this.subjectLabel = subjectLabel;
        candidateRole = item.candidateRole();
        assignee = item.assignee();
        dueAt = item.dueAt();
        createdAt = now;
    }

    /** Takes the item; refuses when it is done or somebody else has it. */
    void claim(Actor actor) {
        claim(actor, Covers.NONE);
    }

    /** As above; whoever does the tasks of its assignee today takes it in their name. */
    void claim(Actor actor, Covers covers) {
        requireOpen();
        requireMayDo(actor);
        if (assignee != null && !assignee.equals(actor.account())) {
            if (!covers.has(assignee, candidateRole)) {
                throw new BusinessException("worklist.takenByOther", assignee);
            }
            onBehalfOf = assignee;
            // Whoever takes it over works on it now.
            followUpAt = null;
        }
        assignee = actor.account();
    }

    /** Gives the item back to its group; only its assignee may. */
    void release(Actor actor) {
        release(actor, Covers.NONE);
    }

    void release(Actor actor, Covers covers) {
        requireOpen();
        if (!actor.account().equals(assignee) && !covers.has(assignee, candidateRole)) {
            throw new BusinessException("worklist.notYours");
        }
        if (candidateRole == null) {
            throw new BusinessException("worklist.personal");
        }
        giveUp();
    }

    /** Back to the group, whoever had it. */
    void giveUp() {
        assignee = null;
        onBehalfOf = null;
        followUpAt = null;
    }

    void assign(String account) {
        requireOpen();
        assignee = account;
        onBehalfOf = null;
        followUpAt = null;
    }

    /** How soon somebody should look; whoever may do the item says so. */
    void give(Priority newPriority, Actor actor) {
        requireOpen();
        requireMayDo(actor);
        priority = newPriority;
    }

    /**
     * Puts the item away until a moment, or back with null. Only its assignee may, and never past its due time: a promise
     * to a resident must not hide.
     */
    void park(Instant until, Actor actor, Instant now) {
        requireOpen();
        if (!actor.account().equals(assignee)) {
            throw new BusinessException("worklist.park.notYours");
        }
        if (until != null && !until.isAfter(now)) {
            throw new BusinessException("worklist.park.past");
        }
        if (until != null && dueAt != null && until.isAfter(dueAt)) {
            throw new BusinessException("worklist.park.pastDue", Dates.day(dueAt));
        }
        followUpAt = until;
    }

    /** What the item is about got another name. */
    void label(String newLabel) {
        subjectLabel = newLabel;
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    void requireMayDo(Actor actor) {
        if (!mayDo(actor)) {
            throw new NotFoundException();
        }
    }

    boolean mayDo(Actor actor) {
        return actor.account().equals(assignee) || candidateRole != null && actor.has(candidateRole);
    }

    /** Closes a notice; work that a process waits for, or that asks for an answer, is not done by looking. */
    void see(Actor actor, Instant now) {
        if (engineTaskId != null || !NOTICES.contains(formKey)) {
            throw new BusinessException("worklist.notNotice");
        }
        close(State.DONE, actor.account(), now);
    }

    void close(State end, String by, Instant now) {
        state = end;
        closedBy = by;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID subjectId() {
        return subjectId;
    }

    Priority priority() {
        return priority;
    }

    Instant followUpAt() {
        return followUpAt;
    }

    WorkItemRow toRow() {
        return new WorkItemRow(id, taskKey, title, formKey, subjectLabel, candidateRole, assignee, dueAt, createdAt, closedAt,
                kindTitle, priority, followUpAt, onBehalfOf);
    }

    String engineTaskId() {
        return engineTaskId;
    }

    String candidateRole() {
        return candidateRole;
    }

    String assignee() {
        return assignee;
    }

    WorkItemDetails toDetails() {
        return new WorkItemDetails(id, taskKey, title, formKey, help, subjectId, subjectLabel, candidateRole, assignee,
                dueAt, createdAt, state == State.OPEN, closedBy, closedAt, priority, followUpAt, onBehalfOf,
                version);
    }
}
