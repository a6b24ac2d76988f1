package nl.weerklank.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.WorkItemSteps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is heard enough (D2), and whether another wave follows (D4), by example rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTablesTest {

    private EngineRig rig;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of(), mock(WorkItemSteps.class));
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @ParameterizedTest(name = "{1} of {2} with {3} unknown, target {0}: {4}")
    @CsvSource(textBlock = """
            0.67, 12, 30, 0,  SHORT
            0.67, 18, 30, 0,  SHORT
            0.67, 19, 30, 0,  IN_BALANCE
            0.67, 30, 48, 0,  IN_BALANCE
            0.67, 31, 50, 0,  IN_BALANCE
            0.67, 30, 49, 0,  SHORT
            0.67, 9,  9,  0,  TOO_FEW
            0.67, 10, 10, 0,  IN_BALANCE
            0.67, 0,  0,  12, TOO_FEW
            0.67, 14, 14, 6,  IN_BALANCE
            0.67, 14, 14, 7,  UNCERTAIN
            0.03, 0,  20, 0,  IN_BALANCE
            """)
    void comparesWhoWasHeardWithWhoLivesThere_INV_12(BigDecimal target, int counted, int known, int unknown,
            String balance) {
        var facts = new HashMap<String, Object>();
        facts.put("known", (long) known);
        facts.put("smallestKnown", 10);
        facts.put("unknownShare", share(unknown, known + unknown));
        facts.put("largestUnknownShare", new BigDecimal("0.30"));
        facts.put("share", share(counted, known));
        facts.put("needed", target.subtract(new BigDecimal("0.05")));

        assertThat(rig.decisionTables().evaluate("representation", facts).outcome()).isEqualTo(balance);
    }

    @ParameterizedTest(name = "wave {0}, {1} cards, in balance {2}, new {3}: {4} by {5}")
    @CsvSource(textBlock = """
            5, 18, false, 0.50, STOP,     MOST_WAVES
            4, 18, false, 0.50, CONTINUE, GO_ON
            1, 18, false, 0.50, CONTINUE, GO_ON
            2, 0,  true,  0.50, STOP,     NOBODY_NEW
            2, 0,  false, 0.50, STOP,     NOBODY_NEW
            2, 1,  true,  0.09, STOP,     NOTHING_NEW
            2, 1,  true,  0.10, CONTINUE, GO_ON
            2, 1,  false, 0.00, CONTINUE, GO_ON
            """)
    void decidesOnAnotherWave(int wave, int newCards, boolean inBalance, BigDecimal newShare, String outcome,
            String rule) {
        var decided = rig.decisionTables().evaluate("snowballStop", Map.of("wave", wave, "maxWaves", 5, "newCards",
                newCards, "allInBalance", inBalance, "newShare", newShare, "smallestNewShare", new BigDecimal("0.10")));

        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(decided.rule()).isEqualTo(rule);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }
}
