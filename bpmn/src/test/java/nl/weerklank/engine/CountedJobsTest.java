package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.idea.IdeaFundProcess;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A job that takes the server with it is not begun for ever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedJobsTest {

    private final IdeaFundProcess process = mock(IdeaFundProcess.class);
    private JobAttempts attempts;
    private EngineRig rig;
    private String jobId;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("ideaFund", process), mock(WorkItemSteps.class));
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void bringAJobAbout() {
        attempts = mock(JobAttempts.class);
        reset(process);
        when(process.check(any())).thenReturn("FAST");
        when(process.reserve(any())).thenReturn("SHORT");
        when(process.applicationComplete(any())).thenReturn(true);
        when(process.nextPotPeriod(any())).thenReturn(new Date());
        var idea = UUID.randomUUID();
        rig.facade().start("IdeaSubmitted", idea, Map.of("ideaId", idea.toString()));
        rig.facade().complete("findMoney", idea, Map.of("moneyOutcome", "LATER"));
        jobId = management().createJobQuery().processInstanceId(rig.engine().getRuntimeService()
                .createProcessInstanceQuery().processInstanceBusinessKey(idea.toString()).singleResult().getId())
                .singleResult().getId();
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
