package nl.weerklank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Which path test and which journey take each sequence flow of the idea fund. What journeys took is read from the
 * engine's own history: for each step the last step before it from which a flow leads there. Each JVM with journeys keeps
 * its part in a file.
 */
final class FlowReport {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    /**
     * A sequence flow as history shows it. The engine records neither end of a link, so a flow into a throwing link leads
     * to where the catching link goes on, and {@code on} is the flow that is taken from there.
     */
    private record Flow(String id, String name, String from, String to, String on) {
    }

    private static final Set<String> KEPT = new TreeSet<>();

    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, Set<String>> pathTests;
    private final Map<String, Set<String>> journeys = new HashMap<>();

    private FlowReport(Map<String, Set<String>> pathTests) {
        this.pathTests = pathTests;
    }

    /** Reads model, path tests and what the journeys of every JVM took. */
    static FlowReport make(Path pathTestReport) throws IOException {
        var report = new FlowReport(pathTests(pathTestReport));
        report.readFlows();
        try (var kept = Files.list(keptIn())) {
            for (var file : (Iterable<Path>) kept::iterator) {
                Files.readAllLines(file).stream().map(line -> line.split("\t"))
                        .forEach(taken -> report.took(taken[0], taken[1]));
            }
        }
        return report;
    }

    /** Keeps what the journeys of this JVM took so far; what is kept stays, also when history is past its term. */
    static void keepJourneys() throws IOException, SQLException {
        var report = new FlowReport(Map.of());
        report.readFlows();
        report.readHistory();
        report.journeys.forEach((flow, taken) -> taken.forEach(journey -> KEPT.add(flow + "\t" + journey)));
        Files.createDirectories(keptIn());
        Files.write(keptIn().resolve(Path.of(System.getProperty("weerklank.work")).getFileName() + ".tsv"), KEPT);
    }

    private static Path keptIn() {
        return Path.of(System.getProperty("weerklank.work")).resolveSibling("journey-flows");
    }

    private void took(String flow, String journey) {
        journeys.computeIfAbsent(flow, f -> new TreeSet<>()).add(journey);
    }

    /** Flows that no path test takes. */
    Set<String> withoutPathTest() {
        return flows.keySet().stream().filter(f -> !pathTests.containsKey(f)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Flows that no journey took. */
    Set<String> withoutJourney() {
        return flows.keySet().stream().filter(f -> !journeys.containsKey(f)).collect(Collectors.toCollection(TreeSet::new));
    }

    void write(Path file) throws IOException {
        var lines = flows.values().stream()
                .map(f -> "| %s | %s | %s | %s |".formatted(f.id, f.name,
                        String.join(", ", pathTests.getOrDefault(f.id, Set.of("-"))),
                        String.join(", ", journeys.getOrDefault(f.id, Set.of("-")))))
                .collect(Collectors.joining("\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Flows of the idea fund\n\n| flow | name | path test | journey |\n|---|---|---|---|\n"
                + lines + "\n");
    }

    private static Map<String, Set<String>> pathTests(Path report) throws IOException {
        var tests = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(report)) {
            var cells = line.split("\\|");
            if (cells.length == 3 && !cells[2].strip().startsWith("-") && !cells[1].isBlank()) {
                tests.put(cells[1].strip(), Set.of(cells[2].strip()));
            }
        }
        return tests;
    }

    private void readFlows() throws IOException {
        var model = model();
        var names = new HashMap<String, String>();
        var catching = new HashMap<String, String>();
        for (var link : elements(model, "linkEventDefinition")) {
            var event = (Element) link.getParentNode();
            if ("intermediateCatchEvent".equals(event.getLocalName())) {
                catching.put(link.getAttribute("name"), event.getAttribute("id"));
            } else {
                names.put(event.getAttribute("id"), link.getAttribute("name"));
            }
        }
        var bySource = elements(model, "sequenceFlow").stream()
                .collect(Collectors.toMap(f -> f.getAttribute("sourceRef"), f -> f, (one, other) -> one));
        for (var flow : elements(model, "sequenceFlow")) {
            var target = flow.getAttribute("targetRef");
            var on = names.containsKey(target) ? bySource.get(catching.get(names.get(target))) : null;
            flows.put(flow.getAttribute("id"), new Flow(flow.getAttribute("id"), flow.getAttribute("name"),
                    flow.getAttribute("sourceRef"), on == null ? target : on.getAttribute("targetRef"),
                    on == null ? null : on.getAttribute("id")));
        }
    }

    private void readHistory() throws SQLException {
        var steps = new LinkedHashMap<String, List<String>>();
        var numbers = new HashMap<String, String>();
        try (var connection = Application.database(); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select a.proc_inst_id_, a.act_id_, i.number from engine.act_hi_actinst a
                        join engine.act_hi_procinst p on p.id_ = a.proc_inst_id_
                        join weerklank.idea i on cast(i.id as text) = p.business_key_
                        order by a.proc_inst_id_, a.sequence_counter_, a.start_time_""")) {
            while (rows.next()) {
                steps.computeIfAbsent(rows.getString(1), p -> new ArrayList<>())
                        .add(rows.getString(2).replace(MULTI_INSTANCE, ""));
                numbers.put(rows.getString(1), rows.getString(3));
            }
        }
        steps.forEach((process, taken) -> {
            var journey = JourneyBook.journeys().get(numbers.get(process));
            if (journey != null) {
                follow(taken, journey);
            }
        });
    }

    private void follow(List<String> steps, String journey) {
        for (int i = 0; i < steps.size(); i++) {
            var here = steps.get(i);
            for (int before = i - 1; before >= 0; before--) {
                var there = steps.get(before);
                var flow = flows.values().stream().filter(f -> f.to.equals(here) && f.from.equals(there)).findFirst();
                if (flow.isPresent()) {
                    took(flow.get().id, journey);
                    if (flow.get().on != null) {
                        took(flow.get().on, journey);
                    }
                    break;
                }
            }
        }
    }

    private static Document model() throws IOException {
        try (InputStream stream = FlowReport.class.getResourceAsStream("/idea/idea-fund.bpmn")) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Document model, String name) {
        var nodes = model.getElementsByTagNameNS(BPMN, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
