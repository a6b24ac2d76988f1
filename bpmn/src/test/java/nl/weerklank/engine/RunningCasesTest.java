package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** What happens to a case when its model is drawn anew while it runs. */
class RunningCasesTest {

    private final UUID subject = UUID.randomUUID();

    @Test
    void aCaseThatWaitsWhereTheNewestModelHasNothingEndsOnItsOwn() {
        try (var rig = new EngineRig(Map.of(), mock(WorkItemSteps.class))) {
            draw(rig, "asked", "answered");
            start(rig);
            draw(rig, "told");

            new RunningCases(rig.engine()).goOnInNewestModels();

            rig.facade().complete("asked", subject, Map.of());
            rig.facade().complete("answered", subject, Map.of());
            rig.assertEnded(subject);
        }
    }

    @Test
    void theOthersOfTheSameModelGoOnInTheNewest() {
        try (var rig = new EngineRig(Map.of(), mock(WorkItemSteps.class))) {
            draw(rig, "asked", "answered");
            start(rig);
            var further = UUID.randomUUID();
            rig.engine().getRuntimeService().startProcessInstanceByKey("drawn", further.toString());
            rig.facade().complete("asked", further, Map.of());
            draw(rig, "answered", "told");

            new RunningCases(rig.engine()).goOnInNewestModels();

            rig.facade().complete("answered", further, Map.of());
            rig.assertTaskOpen("told", further);
            rig.assertTaskOpen("asked", subject);
            assertThat(rig.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(
                    subject.toString()).count()).isEqualTo(1);
        }
    }

    private void start(EngineRig rig) {
        rig.engine().getRuntimeService().startProcessInstanceByKey("drawn", subject.toString());
    }

    private static void draw(EngineRig rig, String... tasks) {
        var drawing = Bpmn.createExecutableProcess("drawn").camundaHistoryTimeToLive(1).startEvent("begin")
                .userTask(tasks[0]);
        for (var i = 1; i < tasks.length; i++) {
            drawing = drawing.userTask(tasks[i]);
        }
        rig.engine().getRepositoryService().createDeployment().addModelInstance("drawn.bpmn", drawing.endEvent().done())
                .deploy();
    }
}
