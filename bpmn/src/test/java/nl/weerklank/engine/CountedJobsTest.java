package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import nl.weerklank.idea.IdeaFundProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A job that takes the server with it is not begun for ever. */
class CountedJobsTest {

    private final IdeaFundProcess process = mock(IdeaFundProcess.class);
    private final JobAttempts attempts = mock(JobAttempts.class);
    private EngineRig rig;
    private String jobId;

    @BeforeEach
    void bringAJobAbout() {
        rig = new EngineRig(Map.of("ideaFund", process), mock(WorkItemSteps.class));
        when(process.check(any())).thenReturn("FAST");
        when(process.reserve(any())).thenReturn("SHORT");
        when(process.applicationComplete(any())).thenReturn(true);
        when(process.nextPotPeriod(any())).thenReturn(new java.util.Date());
        rig.facade().start("IdeaSubmitted", java.util.UUID.randomUUID(), Map.of("ideaId", "x"));
        var task = rig.engine().getTaskService().createTaskQuery().taskDefinitionKey("findMoney").singleResult();
        rig.engine().getTaskService().complete(task.getId(), Map.of("moneyOutcome", "LATER"));
        jobId = management().createJobQuery().activityId("awaitPotPeriod").singleResult().getId();
    }

    @AfterEach
    void stopEngine() {
        rig.close();
    }

    @Test
    void aJobRunsAndItsAttemptsAreForgotten() {
        when(attempts.mayBegin(jobId)).thenReturn(true);
        run();
        assertThat(management().createJobQuery().jobId(jobId).count()).isZero();
        verify(attempts).ended(jobId);
    }

    @Test
    void aJobBegunTooOftenIsParkedWithAnIncident() {
        when(attempts.mayBegin(jobId)).thenReturn(false);
        run();
        assertThat(management().createJobQuery().jobId(jobId).noRetriesLeft().count()).isEqualTo(1);
        assertThat(rig.engine().getRuntimeService().createIncidentQuery().configuration(jobId).count()).isEqualTo(1);
        verify(attempts).ended(jobId);
    }

    @Test
    void aFailureThatTheEngineSeesIsTheEnginesToCount() {
        when(attempts.mayBegin(jobId)).thenReturn(true);
        when(process.reserve(any())).thenThrow(new IllegalStateException("no database"));
        run();
        assertThat(management().createJobQuery().jobId(jobId).withException().count()).isEqualTo(1);
        verify(attempts).ended(jobId);
    }

    private void run() {
        var engine = (ProcessEngineImpl) rig.engine();
        var executor = engine.getProcessEngineConfiguration().getCommandExecutorTxRequired();
        try {
            new CountedJobs(List.of(jobId), engine, attempts)
                    .executeJob(jobId, executor, new JobFailureCollector(jobId));
        } catch (ProcessEngineException expected) {
            assertThat(expected).hasMessageContaining("no database");
        }
    }

    private ManagementService management() {
        return rig.engine().getManagementService();
    }
}
