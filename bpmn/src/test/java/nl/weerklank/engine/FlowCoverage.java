package nl.weerklank.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes which test took which sequence flow and which event of the model. */
public final class FlowCoverage extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> testsByElement = new TreeMap<>();
    private String test = "";

    public void begin(String testName) {
        test = testName;
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, note(transition.getId()));
    }

    @Override
    public void parseBoundaryEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, note(activity.getId()));
    }

    @Override
    public void parseStartEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, note(activity.getId()));
    }

    @Override
    public void parseEndEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, note(activity.getId()));
    }

    @Override
    public void parseIntermediateCatchEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        // The engine jumps from an event-based gateway to the event that came: the flow between them is never "taken".
        event.elements("incoming").forEach(flow ->
                activity.addListener(ExecutionListener.EVENTNAME_END, note(flow.getText().strip())));
    }

    private ExecutionListener note(String element) {
        return execution -> testsByElement.computeIfAbsent(element, e -> new TreeSet<>()).add(test);
    }

    /** Those of the elements that no test took. */
    public Set<String> notTaken(Collection<String> elements) {
        return elements.stream().filter(e -> !testsByElement.containsKey(e))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void write(Path report, Collection<String> elements) throws IOException {
        var lines = elements.stream().sorted()
                .map(e -> "| " + e + " | " + String.join(", ", testsByElement.getOrDefault(e, Set.of("-"))) + " |")
                .collect(Collectors.joining("\n"));
        Files.createDirectories(report.getParent());
        Files.writeString(report, "| flow or event | taken in |\n|---|---|\n" + lines + "\n");
    }
}
