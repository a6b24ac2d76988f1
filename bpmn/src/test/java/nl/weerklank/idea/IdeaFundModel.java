package nl.weerklank.idea;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** idea-fund.bpmn as the tests read it. */
final class IdeaFundModel {

    static final BpmnModelInstance MODEL = Bpmn.readModelFromStream(
            IdeaFundModel.class.getResourceAsStream("/idea/idea-fund.bpmn"));

    private IdeaFundModel() {
    }

    static <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return MODEL.getModelElementsByType(type);
    }

    /** Everything a path test must take: each flow, each start, each end and each event on a border. */
    static Set<String> mustBeTaken() {
        return Stream.of(SequenceFlow.class, BoundaryEvent.class, StartEvent.class, EndEvent.class)
                .flatMap(type -> all(type).stream())
                .map(element -> element.getAttributeValue("id"))
                .collect(Collectors.toSet());
    }
}
