package nl.weerklank.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Every path of a task beside a process once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErrandProcessTest {

    private final FlowCoverage coverage = new FlowCoverage();
    private final ErrandProcess process = new ErrandProcess();
    private final WorkItemSteps workItems = mock(WorkItemSteps.class);
    private EngineRig rig;
    private UUID errand;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("errand", process), workItems, coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshErrand(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.errands = mock(ErrandCase.class);
        clearInvocations(workItems);
        errand = UUID.randomUUID();
        when(process.errands.role(errand)).thenReturn(Role.POLICY_OFFICER);
        when(process.errands.due(errand)).thenReturn(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void theNamedGroupDoesItBeforeItsDay() {
        process.needed(new ErrandNeeded(errand));
        rig.assertTaskOpen("doErrand", errand);
        verify(workItems).created(argThat(item -> item.candidateRole().equals(Role.POLICY_OFFICER)
                && item.dueAt().equals(Instant.parse("2026-03-01T10:00:00Z"))));

        process.done(new ErrandDone(errand));

        rig.assertEnded(errand);
    }

    @Test
    void anErrandWithoutADayAndThatNobodyNeedsGoesAway() {
        when(process.errands.due(errand)).thenReturn(null);
        process.needed(new ErrandNeeded(errand));

        process.dropped(new ErrandDropped(errand));

        rig.assertEnded(errand);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(ErrandProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        var all = DrawnModel.of("errand/errand.bpmn").mustBeTaken();
        coverage.write(Path.of("target", "flow-coverage-errand.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }
}
