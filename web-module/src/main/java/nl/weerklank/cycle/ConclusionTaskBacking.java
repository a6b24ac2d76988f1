package nl.weerklank.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** What a bestuurder decides about a cycle ({@code cycle/no-cause.xhtml}, {@code cycle/close.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ConclusionTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Cycles cycles;

    public String concludeWithoutCause() {
        task.keep();
        cycles.concludeWithoutCause(typed());
        return task.done();
    }

    public String conclude() {
        task.keep();
        cycles.conclude(typed());
        return task.done();
    }

    private DecideCycle typed() {
        var command = new DecideCycle();
        command.setCycleId(task.getSubjectId());
        command.setOutcome(task.text("outcome"));
        command.setReason(task.text("reason"));
        command.setReport(task.text("report"));
        return command;
    }
}
