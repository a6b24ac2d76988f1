package nl.weerklank.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** Every path of online input once: opened by a screen or called by a phase, moved, closed and sorted. */
class OnlineInputProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final FlowCoverage coverage = new FlowCoverage();
    private final OnlineInputProcess process = new OnlineInputProcess();
    private final OnlineCase online = mock(OnlineCase.class);
    private final UUID window = UUID.randomUUID();

    @Test
    void aWindowIsMovedClosesOnItsDayAndIsSorted() {
        try (var rig = rig()) {
            process.windowOpened(new OnlineWindowOpened(window));
            assertThat(timer(rig).getDuedate()).isEqualTo(Date.from(IN_A_MONTH));
            when(online.closesAt(window)).thenReturn(IN_A_MONTH.plus(7, ChronoUnit.DAYS));
            process.windowMoved(new OnlineWindowMoved(window));
            assertThat(timer(rig).getDuedate()).isEqualTo(Date.from(IN_A_MONTH.plus(7, ChronoUnit.DAYS)));

            closeAndSort(rig);
            // A phase calls the same process without a message.
            rig.engine().getRuntimeService().startProcessInstanceByKey("onlineInput", window.toString(),
                    Map.of(OnlineInputProcess.WINDOW_ID, window.toString()));
            closeAndSort(rig);

            assertThat(coverage.notTaken(DrawnModel.of("online/online-input.bpmn").mustBeTaken())).isEmpty();
        }
    }

    private EngineRig rig() {
        var rig = new EngineRig(Map.of("onlineInput", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        process.online = online;
        when(online.closesAt(window)).thenReturn(IN_A_MONTH);
        when(online.due(window)).thenReturn(IN_A_MONTH);
        return rig;
    }

    private void closeAndSort(EngineRig rig) {
        rig.engine().getManagementService().executeJob(timer(rig).getId());
        process.inputSorted(new OnlineInputSorted(window));
        verify(online, atLeastOnce()).close(window);
        assertThat(rig.engine().getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    private static Job timer(EngineRig rig) {
        return rig.engine().getManagementService().createJobQuery().activityId("windowCloses").singleResult();
    }
}
