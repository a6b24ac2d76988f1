package nl.weerklank.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** A process model as the tests read it: its elements and its text. */
public record DrawnModel(String resource, BpmnModelInstance model, String xml) {

    public static DrawnModel of(String resource) {
        try (var stream = DrawnModel.class.getResourceAsStream("/" + resource);
                var again = DrawnModel.class.getResourceAsStream("/" + resource)) {
            return new DrawnModel(resource, Bpmn.readModelFromStream(stream),
                    new String(again.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every process model of this version. */
    public static Stream<DrawnModel> everyOne() {
        return Models.ALL.stream().filter(name -> name.endsWith(".bpmn")).map(DrawnModel::of);
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Everything a path test must take: each flow, each start, each end and each event on a border. */
    public Set<String> mustBeTaken() {
        return Stream.of(SequenceFlow.class, BoundaryEvent.class, StartEvent.class, EndEvent.class)
                .flatMap(type -> all(type).stream())
                .map(element -> element.getAttributeValue("id"))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return resource;
    }
}
