package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.weerklank.shared.BusinessException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * What process beans may ask of the engine, always by the id of the row that the process is about. All of it happens in
 * the caller's transaction.
 */
@ApplicationScoped
public class Engine {

    @Inject
    EngineStart start;

    /** Starts the process that begins with this message. */
    public void start(String message, UUID subject, Map<String, Object> variables) {
        run(() -> start.running().engine().getRuntimeService()
                .startProcessInstanceByMessage(message, subject.toString(), variables));
    }

    /** Starts a process that others also call, by its own beginning. */
    public void startProcess(String process, UUID subject, Map<String, Object> variables) {
        run(() -> start.running().engine().getRuntimeService().startProcessInstanceByKey(process, subject.toString(), variables));
    }

    /** Hands the message to all that wait for it. Nobody waiting is normal: the domain keeps what came in. */
    public void correlate(String message, UUID subject) {
        run(() -> start.running().engine().getRuntimeService().createMessageCorrelation(message)
                .processInstanceBusinessKey(subject.toString()).correlateAllWithResult());
    }

    /**
     * Completes the task of this kind.
     *
     * @throws BusinessException {@code worklist.taskAlreadyDone} when there is none (any more)
     */
    public void complete(String taskKey, UUID subject, Map<String, Object> outcome) {
        completeOrRefuse(tasks(taskKey, subject), outcome);
    }

    /**
     * Completes the task of this kind that this person has; else as {@link #complete}.
     *
     * @throws BusinessException {@code worklist.taskAlreadyDone} when there is none (any more)
     */
    public void completeOf(String account, String taskKey, UUID subject) {
        completeOrRefuse(tasks(taskKey, subject).taskAssignee(account), Map.of());
    }

    /** Completes the task of this kind that this person has, when there is one. */
    public void completeOfIfOpen(String account, String taskKey, UUID subject) {
        completeFirst(tasks(taskKey, subject).taskAssignee(account), Map.of());
    }

    /** Completes the task of this kind when it is open; what it asked for may also come by another way. */
    public void completeIfOpen(String taskKey, UUID subject, Map<String, Object> outcome) {
        completeFirst(tasks(taskKey, subject), outcome);
    }

    /** Lets a timer that waits act at another moment; where none waits any more nothing happens. */
    public void moveTimer(String activity, UUID subject, Date moment) {
        run(() -> {
            var management = start.running().engine().getManagementService();
            start.running().engine().getRuntimeService().createProcessInstanceQuery()
                    .processInstanceBusinessKey(subject.toString()).list().stream()
                    .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                            .activityId(activity).timers().list().stream())
                    .forEach(job -> management.setJobDuedate(job.getId(), moment));
            return moment;
        });
    }

    /**
     * Ends the process about this row, and those that it called, before their end: nobody is asked anything any more. A process
     * that another one called is left alone: ending it would end its callers up to the first, and they end it themselves.
     */
    public void cancel(UUID subject, String reason) {
        run(() -> {
            var runtime = start.running().engine().getRuntimeService();
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).rootProcessInstances().list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
            return subject;
        });
    }

    private void completeOrRefuse(TaskQuery query, Map<String, Object> outcome) {
        if (!completeFirst(query, outcome)) {
            throw Refusals.taskAlreadyDone();
        }
    }

    private boolean completeFirst(TaskQuery query, Map<String, Object> outcome) {
        return run(() -> {
            var task = query.singleResult();
            if (task != null) {
                start.running().engine().getTaskService().complete(task.getId(), outcome);
            }
            return task != null;
        });
    }

    private TaskQuery tasks(String taskKey, UUID subject) {
        return start.running().engine().getTaskService().createTaskQuery()
                .processInstanceBusinessKey(subject.toString()).taskDefinitionKey(taskKey);
    }

    private static <T> T run(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessEngineException e) {
            throw Refusals.of(e);
        }
    }
}
