package nl.weerklank;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which test handed in which idea, so that the flows that an idea took can be laid at a journey's door. Tests run in
 * more than one JVM: each keeps what its journeys took, after every test that handed in an idea, since another may move the
 * clock past the term of history.
 */
public class JourneyBook implements TestExecutionListener {

    private static final Map<String, String> JOURNEYS = new ConcurrentHashMap<>();
    private static volatile String running = "-";

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            running = test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                    .map(m -> m.getClassName().replaceAll(".*\\.", "") + "." + m.getMethodName()).orElse("-");
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && JOURNEYS.containsValue(running)) {
            keep();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!JOURNEYS.isEmpty()) {
            keep();
        }
    }

    private static void keep() {
        if (Application.isRunning()) {
            try {
                FlowReport.keepJourneys();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("what the journeys took could not be kept", e);
            }
        }
    }

    static void handedIn(String ideaNumber) {
        JOURNEYS.put(ideaNumber, running);
    }

    /** Per number of an idea the test that handed it in. */
    static Map<String, String> journeys() {
        return Map.copyOf(JOURNEYS);
    }
}
