package nl.weerklank.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.rule.RuleOutcome;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick check (D7) by example rows. A good idea is one about which everything is known and fine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdeaCheckTest {

    private EngineRig rig;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of(), mock(WorkItemSteps.class));
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @ParameterizedTest(name = "{0} gives {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            amount=200                                            | FAST         | FAST_LANE
            amount=250                                            | FAST         | FAST_LANE
            amount=250 balance=250                                | FAST         | FAST_LANE
            amount=250.01                                         | DISCUSS      | OTHERWISE
            amount=250.01 discussed=true                          | ALLOWED      | DISCUSSED
            amount=200 discussed=true                             | FAST         | FAST_LANE
            amount=200 balance=199.99                             | DISCUSS      | OTHERWISE
            amount=200 balance=199.99 discussed=true              | ALLOWED      | DISCUSSED
            amount=200 balance=null                               | DISCUSS      | OTHERWISE
            amount=1500 discussed=true                            | ALLOWED      | DISCUSSED
            amount=1500.01 discussed=true                         | DISCUSS      | ABOVE_MAXIMUM
            amount=null                                           | DISCUSS      | AMOUNT_UNKNOWN
            amount=null discussed=true                            | DISCUSS      | AMOUNT_UNKNOWN
            profit=true                                           | NOT_POSSIBLE | PROFIT
            profit=true amount=null discussed=true                | NOT_POSSIBLE | PROFIT
            profit=null                                           | FAST         | FAST_LANE
            ownInterest=true                                      | NOT_POSSIBLE | OWN_INTEREST
            ownInterest=null                                      | FAST         | FAST_LANE
            withinArea=false                                      | DISCUSS      | OUTSIDE_AREA
            withinArea=false discussed=true                       | DISCUSS      | OUTSIDE_AREA
            withinArea=null                                       | DISCUSS      | OUTSIDE_AREA
            permitNeeded=true                                     | DISCUSS      | PERMIT_NOT_ARRANGED
            permitNeeded=true permitArranged=null discussed=true  | DISCUSS      | PERMIT_NOT_ARRANGED
            permitNeeded=true permitArranged=true                 | FAST         | FAST_LANE
            permitNeeded=null                                     | FAST         | FAST_LANE
            openToAll=null                                        | DISCUSS      | OPEN_TO_ALL_UNKNOWN
            openToAll=null discussed=true                         | ALLOWED      | DISCUSSED
            openToAll=false                                       | DISCUSS      | OTHERWISE
            openToAll=false discussed=true                        | ALLOWED      | DISCUSSED
            activityDateKnown=false                               | DISCUSS      | DATE_UNKNOWN
            activityDateKnown=null                                | DISCUSS      | DATE_UNKNOWN
            activityDateKnown=false discussed=true                | FAST         | FAST_LANE
            contactKnown=false                                    | DISCUSS      | CONTACT_UNKNOWN
            contactKnown=null                                     | DISCUSS      | CONTACT_UNKNOWN
            contactKnown=false discussed=true                     | FAST         | FAST_LANE
            contactKnown=false discussed=null                     | DISCUSS      | CONTACT_UNKNOWN
            """)
    void answers(String differences, String outcome, String rule) {
        var answer = evaluate(differences);
        assertThat(answer).isEqualTo(new RuleOutcome(outcome, rule, 1));
    }

    @Test
    void nothingKnownIsTalkedAbout() {
        var nothing = goodIdea();
        nothing.replaceAll((fact, value) -> null);
        assertThat(answerTo(nothing).outcome()).isEqualTo("DISCUSS");
    }

    @Test
    void everyRuleHasAnExample() throws NoSuchMethodException {
        var examples = IdeaCheckTest.class.getDeclaredMethod("answers", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class).textBlock();
        var model = Dmn.readModelFromStream(getClass().getResourceAsStream("/idea/idea-check.dmn"));
        assertThat(model.getModelElementsByType(Rule.class)).allSatisfy(r -> {
            var id = r.getOutputEntries().stream().map(OutputEntry::getTextContent).map(String::strip)
                    .map(t -> t.replace("\"", "")).skip(1).findFirst().orElseThrow();
            assertThat(examples).contains("| " + id + "\n");
            assertThat(r.getDescription().getTextContent()).as("explanation of " + id).isNotBlank();
        });
    }

    private RuleOutcome evaluate(String differences) {
        var facts = goodIdea();
        Arrays.stream(differences.strip().split(" +")).map(d -> d.split("="))
                .forEach(d -> facts.put(d[0], factOf(d[1])));
        return answerTo(facts);
    }

    private RuleOutcome answerTo(Map<String, Object> facts) {
        return rig.decisionTables().evaluate("ideaCheck", facts);
    }

    private static Object factOf(String text) {
        return switch (text) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(text);
            default -> Double.valueOf(text);
        };
    }

    private static Map<String, Object> goodIdea() {
        var facts = new HashMap<String, Object>();
        facts.put("amount", 100.0);
        facts.put("fastLane", 250.0);
        facts.put("maximum", 1500.0);
        facts.put("balance", 5000.0);
        facts.put("openToAll", true);
        facts.put("profit", false);
        facts.put("ownInterest", false);
        facts.put("withinArea", true);
        facts.put("permitNeeded", false);
        facts.put("permitArranged", false);
        facts.put("activityDateKnown", true);
        facts.put("contactKnown", true);
        facts.put("discussed", false);
        return facts;
    }
}
