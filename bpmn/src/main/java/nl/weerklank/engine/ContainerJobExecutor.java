package nl.weerklank.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine's timers and asynchronous steps on threads of the server; tells whether it still looks for work. */
final class ContainerJobExecutor extends JobExecutor {

    private final ManagedExecutorService threads;
    private final JobAttempts attempts;
    private volatile long lastLook = System.nanoTime();

    ContainerJobExecutor(ManagedExecutorService threads, JobAttempts attempts, Duration longestPause) {
        this.threads = threads;
        this.attempts = attempts;
        setMaxJobsPerAcquisition(10);
        setWaitTimeInMillis(1_000);
        setMaxWait(longestPause.toMillis());
        // Our jobs only write rows and no statement may last over 15 s; after a crash others wait no longer than this.
        setLockTimeInMillis(60_000);
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // The loop ends by its own flag; the threads belong to the server.
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new CountedJobs(jobIds, engine, attempts);
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int jobs) {
        var acquire = super.getAcquireJobsCmd(jobs);
        return context -> {
            var acquired = acquire.execute(context);
            lastLook = System.nanoTime();
            return acquired;
        };
    }

    /** Whether the loop runs and has looked into the database not long ago. */
    boolean looksForJobs() {
        var tolerated = Duration.ofMillis(3 * getMaxWait() + 5_000);
        return isActive() && System.nanoTime() - lastLook < tolerated.toNanos();
    }
}
