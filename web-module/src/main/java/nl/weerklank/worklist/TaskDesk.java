package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

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
    ActiveUser user;
    @Inject
    Clock clock;

    private Priority priority;
    private LocalDate later;
    private boolean laterRead;

    public boolean isMine() {
        return user.getActor().account().equals(page.getItem().assignee());
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
