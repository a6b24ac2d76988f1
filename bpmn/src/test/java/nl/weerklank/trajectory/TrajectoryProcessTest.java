package nl.weerklank.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.feedback.FeedbackCase;
import nl.weerklank.feedback.FeedbackProcess;
import org.junit.jupiter.api.Test;

/** A trajectory that stops early is over when everybody was answered, not before. */
class TrajectoryProcessTest {

    private final FlowCoverage coverage = new FlowCoverage();
    private final TrajectoryProcess process = new TrajectoryProcess();
    private final FeedbackProcess feedback = mock(FeedbackProcess.class);
    private final UUID trajectory = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();

    @Test
    void stoppingOwesFeedbackToo_INV_10() {
        try (var rig = new EngineRig(Map.of("trajectory", process, "feedback", feedback), mock(WorkItemSteps.class),
                coverage)) {
            process.engine = rig.facade();
            process.trajectories = mock(TrajectoryCase.class);
            process.feedback = mock(FeedbackCase.class);
            when(process.feedback.openStopRun(trajectory)).thenReturn(run.toString());

            process.stopAsked(new TrajectoryStopAsked(trajectory));
            assertThat(rig.engine().getRuntimeService().createProcessInstanceQuery()
                    .processInstanceBusinessKey(run.toString()).count()).as("the run is under way").isEqualTo(1);
            verify(process.trajectories, never()).stopped(trajectory);

            var management = rig.engine().getManagementService();
            management.executeJob(management.createJobQuery().messages().singleResult().getId());
            verify(feedback).finish(run.toString());
            verify(process.trajectories).stopped(trajectory);
            assertThat(coverage.notTaken(DrawnModel.of("trajectory/trajectory-stop.bpmn").mustBeTaken())).isEmpty();
            assertThat(coverage.notTaken(Set.of("feedbackNeeded", "neededToOpened"))).isEmpty();
        }
    }
}
