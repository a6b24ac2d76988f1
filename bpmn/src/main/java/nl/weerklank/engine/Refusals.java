package nl.weerklank.engine;

import java.sql.SQLException;
import nl.weerklank.shared.BusinessException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/** What the engine throws, in words of the platform. */
final class Refusals {

    /** A row that a job added to at the same moment cannot go: its key is named elsewhere (SQLSTATE class 23). */
    private static final String STILL_NAMED = "23503";

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
            if (cause instanceof OptimisticLockingException
                    || cause instanceof SQLException refused && STILL_NAMED.equals(refused.getSQLState())) {
                return taskAlreadyDone();
            }
        }
        return new IllegalStateException("the process engine failed", failure);
    }
}
