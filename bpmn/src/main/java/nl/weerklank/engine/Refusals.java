package nl.weerklank.engine;

import nl.weerklank.shared.BusinessException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** What the engine throws, in words of the platform. */
final class Refusals {

    private Refusals() {
    }

    static BusinessException taskAlreadyDone() {
        return new BusinessException("worklist.taskAlreadyDone");
    }

    static RuntimeException of(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // A refusal of the domain inside a process step is wrapped by the engine on its way out.
            if (cause instanceof BusinessException refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockingException) {
                return taskAlreadyDone();
            }
        }
        return new IllegalStateException("the process engine failed", failure);
    }
}
