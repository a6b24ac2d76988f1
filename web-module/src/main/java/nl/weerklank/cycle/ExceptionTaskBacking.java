package nl.weerklank.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Deciding about an exception to a rule ({@code cycle/exception.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ExceptionTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    PhaseClosings closings;

    public RuleExceptionRow getException() {
        return closings.exception(task.getSubjectId());
    }

    public String conclude() {
        task.keep();
        closings.conclude(task.getSubjectId(), task.text("grant") == null ? null : task.isYes("grant"),
                task.text("reason"));
        return task.done();
    }
}
