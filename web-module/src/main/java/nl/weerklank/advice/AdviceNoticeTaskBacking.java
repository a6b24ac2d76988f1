package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** A notice about an advice ({@code advice/notice.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class AdviceNoticeTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    AdviceNotices notices;

    public String seen() {
        notices.seen(task.getItem().taskKey(), task.getSubjectId());
        return task.done();
    }
}
