package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** A process whose history has no end cannot be deployed, so a model without a term breaks the build at its first test. */
class HistoryTermTest {

    @Test
    void aModelWithoutATermIsRefusedAndOneWithATermIsTaken_ALL_21() {
        try (var rig = new EngineRig(Map.of(), mock(WorkItemSteps.class))) {
            var repository = rig.engine().getRepositoryService();
            assertThatThrownBy(() -> repository.createDeployment().addString("m.bpmn", model("")).deploy())
                    .isInstanceOfAny(ParseException.class, ProcessEngineException.class)
                    .hasMessageContaining("TTL");
            assertThat(repository.createDeployment()
                    .addString("m.bpmn", model("camunda:historyTimeToLive='P365D'")).deployWithResult()
                    .getDeployedProcessDefinitions()).hasSize(1);
        }
    }

    @Test
    void everyModelOfOursHasATerm_ALL_21() {
        try (var rig = new EngineRig(Map.of(), mock(WorkItemSteps.class))) {
            assertThat(rig.engine().getRepositoryService().createProcessDefinitionQuery().list()).isNotEmpty()
                    .allSatisfy(p -> assertThat(p.getHistoryTimeToLive()).isEqualTo(365));
        }
    }

    private static String model(String term) {
        return """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='test'
                    xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
                  <process id='termless' isExecutable='true' %s><startEvent id='start'/></process>
                </definitions>""".formatted(term);
    }
}
