package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs after the journeys: each sequence flow of the model is taken by a path test and by a journey. */
class FlowCoverageIT {

    /** Flows that no journey can take on the screens, each with its reason. */
    private static final Map<String, String> OUT_OF_REACH = Map.of();

    @Test
    void everyFlowIsTakenByAPathTestAndByAJourney() throws Exception {
        var whole = Path.of(System.getProperty("weerklank.work")).resolveSibling("flow-coverage.md");
        var pathTests = whole.resolve("../../../bpmn/target/flow-coverage.md").normalize();
        assertThat(pathTests).as("the report of the path tests, which run before").exists();

        var report = FlowReport.make(pathTests);
        report.write(whole);

        assertThat(report.withoutPathTest()).isEmpty();
        assertThat(report.withoutJourney()).isEqualTo(OUT_OF_REACH.keySet());
    }
}
