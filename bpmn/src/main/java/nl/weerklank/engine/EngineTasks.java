package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.TaskEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;

/** Keeps who has the engine's task the same as who has the work item. */
@ApplicationScoped
class EngineTasks implements TaskEngine {

    @Inject
    EngineStart start;

    @Override
    public void claim(String engineTaskId, String account) {
        run(() -> tasks().claim(engineTaskId, account));
    }

    @Override
    public void release(String engineTaskId) {
        run(() -> tasks().setAssignee(engineTaskId, null));
    }

    @Override
    public void assign(String engineTaskId, String account) {
        run(() -> tasks().setAssignee(engineTaskId, account));
    }

    private TaskService tasks() {
        return start.running().engine().getTaskService();
    }

    private static void run(Runnable call) {
        try {
            call.run();
        } catch (TaskAlreadyClaimedException e) {
            throw new BusinessException("worklist.takenByOther", e.getTaskAssignee());
        } catch (NullValueException | NotFoundException e) {
            throw Refusals.taskAlreadyDone();
        } catch (ProcessEngineException e) {
            throw Refusals.of(e);
        }
    }
}
