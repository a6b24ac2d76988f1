package nl.weerklank.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Something to know about a cycle ({@code cycle/notice.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class NoticeTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    CycleNotices notices;

    public String seen() {
        notices.seen(task.getItem().taskKey(), task.getSubjectId());
        return task.done();
    }
}
