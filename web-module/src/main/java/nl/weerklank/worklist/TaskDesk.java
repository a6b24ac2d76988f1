package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;

/** What somebody can do with a task beside doing it ({@code task.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class TaskDesk {

    @Inject
    TaskPage page;
    @Inject
    Worklist worklist;
    @Inject
    Substitutions substitutions;
    @Inject
    ActiveUser user;
    @Inject
    Clock clock;

    private Priority priority;
    private LocalDate later;
    private boolean laterRead;

    public boolean isMine() {
        return user.getActor().account().equals(page.getItem().assignee());
    }

    /** Whether a colleague has the task. */
    public boolean isOthers() {
        return page.getItem().assignee() != null && !isMine();
    }

    /** Whether the caller does the tasks of the colleague who has it today. */
    public boolean isSubstitute() {
        var item = page.getItem();
        return substitutions.list(null).stream().anyMatch(s -> s.running() && s.absent().equals(item.assignee())
                && s.substitute().equals(user.getActor().account()) && (s.role() == null || s.role().equals(item.candidateRole())));
    }

    /** Who had the task, oldest first. */
    public List<HandOver> getHistory() {
        return worklist.history(page.getId());
    }

    public String say(HandOver hand) {
        return Words.of("hand." + hand.kind(), hand.account(), hand.fromAccount() == null ? Words.of("hand.group") : hand.fromAccount(),
                hand.toAccount(), hand.reason());
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** How soon, and when somebody looks again; an empty day brings the task back at once. */
    public String plan() {
        worklist.plan(page.getId(), getPriority(), isMine() ? getLater() : null);
        Errors.news("task.planned");
        return page.here();
    }

    public Priority getPriority() {
        return priority == null ? page.getItem().priority() : priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public LocalDate getLater() {
        var kept = page.getItem().followUpAt();
        return laterRead || kept == null || !kept.isAfter(clock.instant()) ? later : Dates.on(kept);
    }

    public void setLater(LocalDate later) {
        this.later = later;
        laterRead = true;
    }
}
