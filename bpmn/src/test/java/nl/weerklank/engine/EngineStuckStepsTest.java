package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.idea.IdeaFundProcess;
import nl.weerklank.incident.StuckSteps;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that failed too often is told of by its name in the model, and goes on when it is tried again. */
class EngineStuckStepsTest {

    private final IdeaFundProcess process = mock(IdeaFundProcess.class);
    private final UUID idea = UUID.randomUUID();
    private EngineRig rig;
    private StuckSteps steps;

    @BeforeEach
    void anIdeaWhoseNextTimerFails() {
        rig = new EngineRig(Map.of("ideaFund", process), mock(WorkItemSteps.class));
        var found = new EngineStuckSteps();
        found.start = rig.facade().start;
        steps = found;
        answers();
        when(process.check(any())).thenReturn("FAST");
        rig.facade().start("IdeaSubmitted", idea, Map.of("ideaId", idea.toString()));
        rig.facade().complete("findMoney", idea, Map.of("moneyOutcome", "LATER"));
    }

    @AfterEach
    void stopEngine() {
        rig.close();
    }

    private void answers() {
        reset(process);
        when(process.check(any())).thenReturn("FAST");
        when(process.reserve(any())).thenReturn("SHORT");
        when(process.applicationComplete(any())).thenReturn(true);
        when(process.nextPotPeriod(any())).thenReturn(new Date());
    }

    @Test
    void itIsNamedAsInTheModelWithoutTheTextOfTheFault() {
        var job = fail();

        assertThat(steps.all()).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo(job);
            assertThat(step.subjectId()).isEqualTo(idea);
            assertThat(step.process()).isEqualTo("Ideeënfonds");
            assertThat(step.step()).isNotBlank().doesNotContain("Ina");
            assertThat(step.fault()).isEqualTo("IllegalStateException");
        });
    }

    @Test
    void triedAgainItGoesOn() {
        var job = fail();
        answers();

        assertThat(steps.again(job)).isTrue();
        assertThat(steps.all()).isEmpty();
        management().executeJob(job);
        assertThat(management().createJobQuery().jobId(job).count()).isZero();
        assertThat(steps.again(job)).as("once more").isFalse();
    }

    /** The job of the idea fails until nothing is left; its id. */
    private String fail() {
        var job = management().createJobQuery().singleResult().getId();
        doThrow(new IllegalStateException("Ina Inwoner, 06 1234")).when(process).reserve(any());
        for (var tries = 0; management().createJobQuery().jobId(job).noRetriesLeft().count() == 0; tries++) {
            assertThat(tries).isLessThan(10);
            try {
                management().executeJob(job);
            } catch (RuntimeException expected) {
                assertThat(expected).hasMessageContaining("Ina");
            }
        }
        return job;
    }

    private ManagementService management() {
        return rig.engine().getManagementService();
    }
}
