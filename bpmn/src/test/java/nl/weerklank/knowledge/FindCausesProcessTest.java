package nl.weerklank.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseOutcome;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every path of phase 2 once, and decision table D6 by example rows; what it calls has tests of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindCausesProcessTest {

    /** What the model asks of processes that have their own test. */
    public static class Called {
        final Deque<String> closings = new ArrayDeque<>();
        final List<String> opened = new ArrayList<>();
        final List<String> searched = new ArrayList<>();

        public String close() {
            return closings.pop();
        }

        public String search(String themeId) {
            searched.add(themeId);
            return themeId;
        }

        public void openPhase(String cycleId, String phase) {
            opened.add(CyclePhase.valueOf(phase).name());
        }
    }

    private final FlowCoverage coverage = new FlowCoverage();
    private final FindCausesProcess process = new FindCausesProcess();
    private final Called called = new Called();
    private EngineRig rig;
    private UUID cycle;
    private UUID theme;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("causeSearch", process, "cycle", called), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        rig.standIn("phaseClosing", "${cycle.close()}", "closing");
        rig.standIn("storyAnalysis", "${cycle.search(themeId)}", "themeId");
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshCycle(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.causes = mock(CauseSearchCase.class);
        process.knowledge = mock(KnowledgeCase.class);
        called.closings.clear();
        called.opened.clear();
        called.searched.clear();
        cycle = UUID.randomUUID();
        theme = UUID.randomUUID();
        when(process.knowledge.due(cycle)).thenReturn(Instant.now());
        when(process.causes.themes(cycle)).thenReturn(List.of(theme.toString()));
        when(process.causes.weigh(cycle)).thenReturn(PhaseOutcome.DONE.name());
    }

    @Test
    void causesAreSearchedWhileProfessionalsTalkAndThenEverybodyTalksTogether() {
        called.closings.add("CLOSED");
        begin();
        rig.assertTaskOpen("chooseThemes", cycle);
        process.themesChosen(new ThemesChosen(cycle));
        rig.runJobs();
        assertThat(called.searched).containsExactly(theme.toString());
        process.dilemmasTalkedOver(new DilemmasTalkedOver(cycle));
        rig.runJobs();
        process.jointTalkHeld(new JointTalkHeld(cycle));
        rig.runJobs();
        verify(process.causes).weigh(cycle);
        assertThat(called.opened).containsExactly("FIND_CAUSES");
        rig.assertEnded(cycle);
        assertThat(outcome()).isEqualTo("DONE");
    }

    @Test
    void whenMoreExperienceIsNeededThereIsANewQuestion() {
        called.closings.add("CLOSED");
        when(process.causes.weigh(cycle)).thenReturn(PhaseOutcome.BACK_TO_EXPERIENCES.name());
        talked();
        rig.assertTaskOpen("askNewQuestion", cycle);
        process.newQuestionAsked(new NewQuestionAsked(cycle));
        rig.runJobs();
        rig.assertEnded(cycle);
        assertThat(outcome()).isEqualTo("BACK_TO_EXPERIENCES");
    }

    @Test
    void aPhaseThatIsOpenedAgainBeginsWithTheChoiceOfThemes() {
        called.closings.addAll(List.of("REOPENED", "CLOSED"));
        talked();
        rig.runJobs();
        rig.assertTaskOpen("chooseThemes", cycle);
        when(process.causes.themes(cycle)).thenReturn(List.of());
        process.themesChosen(new ThemesChosen(cycle));
        rig.runJobs();
        process.dilemmasTalkedOver(new DilemmasTalkedOver(cycle));
        rig.runJobs();
        process.jointTalkHeld(new JointTalkHeld(cycle));
        rig.runJobs();
        rig.assertEnded(cycle);
    }

    @ParameterizedTest
    @CsvSource({"true,0,2,1,MORE_EXPERIENCE", "true,1,2,0,MORE_EXPERIENCE", "true,2,2,1,ENOUGH", "true,2,2,0,NOT_FOUND",
        "false,0,2,0,NOT_FOUND", "false,0,2,3,ENOUGH"})
    void theTableSaysWhetherThereIsEnoughInsight(boolean more, long returns, long most, long causes, String outcome) {
        assertThat(rig.decisionTables().evaluate("insight", new InsightFacts(more, returns, most, causes).asFacts())
                .outcome()).isEqualTo(outcome);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(FindCausesProcess.VARIABLES, "cycleId", "phaseOutcome", "closing");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        var all = Stream.of(DrawnModel.of("knowledge/find-causes.bpmn")).flatMap(m -> m.mustBeTaken().stream())
                .collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-find-causes.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void begin() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("findCauses", cycle.toString(),
                Map.of("cycleId", cycle.toString()));
    }

    private void talked() {
        begin();
        process.themesChosen(new ThemesChosen(cycle));
        rig.runJobs();
        process.dilemmasTalkedOver(new DilemmasTalkedOver(cycle));
        rig.runJobs();
        process.jointTalkHeld(new JointTalkHeld(cycle));
        rig.runJobs();
    }

    private Object outcome() {
        return rig.engine().getHistoryService().createHistoricVariableInstanceQuery().variableName("phaseOutcome")
                .processInstanceId(rig.engine().getHistoryService().createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(cycle.toString()).processDefinitionKey("findCauses").singleResult()
                        .getId()).singleResult().getValue();
    }
}
