package nl.weerklank.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs acquired jobs; one that was begun too often without an end is parked with an incident instead. */
final class CountedJobs extends ExecuteJobsRunnable {

    private static final Logger LOG = System.getLogger(CountedJobs.class.getName());

    private final JobAttempts attempts;

    CountedJobs(List<String> jobIds, ProcessEngineImpl engine, JobAttempts attempts) {
        super(jobIds, engine);
        this.attempts = attempts;
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor executor, JobFailureCollector failures) {
        if (!attempts.mayBegin(jobId)) {
            LOG.log(Level.ERROR, "job {0} was begun {1} times without an end and is parked", jobId, JobAttempts.MOST);
            // No retries left means an incident, and the acquisition passes it by.
            processEngine.getManagementService().setJobRetries(jobId, 0);
            attempts.ended(jobId);
            return;
        }
        try {
            super.executeJob(jobId, executor, failures);
        } finally {
            attempts.ended(jobId);
        }
    }
}
