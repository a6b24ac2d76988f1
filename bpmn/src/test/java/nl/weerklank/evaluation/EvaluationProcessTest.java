package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.feedback.FeedbackCase;
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

/** Every path of phase 4 and of looking back once, and decision table D9 by example rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvaluationProcessTest {

    /** What the models ask of processes that have their own test. */
    public static class Called {
        final Deque<String> closings = new ArrayDeque<>();
        private String told;

        public String close() {
            return closings.pop();
        }

        public String tell(String runId) {
            told = runId;
            return runId;
        }

        public void openPhase(String cycleId, String phase) {
            assertThat(CyclePhase.valueOf(phase)).isEqualTo(CyclePhase.FEED_BACK);
        }
    }

    private static final List<DrawnModel> MODELS = Stream.of("feed-back-and-evaluate", "evaluation")
            .map(name -> DrawnModel.of("evaluation/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final EvaluationProcess process = new EvaluationProcess();
    private final Called called = new Called();
    private EngineRig rig;
    private UUID cycle;
    private UUID evaluation;
    private UUID run;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("evaluation", process, "cycle", called), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        rig.standIn("phaseClosing", "${cycle.close()}", "closing");
        rig.standIn("feedback", "${cycle.tell(runId)}", "runId");
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshCycle(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.evaluations = mock(EvaluationCase.class);
        process.feedback = mock(FeedbackCase.class);
        called.closings.clear();
        cycle = UUID.randomUUID();
        evaluation = UUID.randomUUID();
        run = UUID.randomUUID();
        when(process.feedback.openFinalRun(cycle)).thenReturn(run);
        when(process.evaluations.due()).thenReturn(Instant.now());
        when(process.evaluations.unpublished(cycle)).thenReturn(List.of(evaluation.toString()));
        when(process.evaluations.answerBy(evaluation)).thenReturn(Instant.now().plus(21, ChronoUnit.DAYS));
    }

    @Test
    void everybodyHearsTheEndAndTellsHowItWasAndTheReportIsPublic() {
        called.closings.add("CLOSED");
        begin();
        verify(process.evaluations).open(cycle);
        rig.runJobs();
        assertThat(called.told).isEqualTo(run.toString());
        asked();
        process.allAnswered(new EvaluationComplete(evaluation));
        lookedBack();
        verify(process.evaluations).publish(evaluation);
        process.followUpChosen(new FollowUpChosen(cycle, "CLOSE"));
        rig.runJobs();
        verify(process.evaluations).publishReport(cycle);
        rig.assertEnded(cycle);
    }

    @Test
    void withMeasuresTheirStandingIsToldFirst() {
        called.closings.add("CLOSED");
        when(process.evaluations.hasMeasures(cycle)).thenReturn(true);
        begin();
        rig.runJobs();
        rig.assertTaskOpen("updateMeasures", cycle);
        verify(process.evaluations, never()).askEverybody(evaluation);
        process.measuresUpdated(new MeasuresUpdated(cycle));
        asked();
    }

    @Test
    void whenTheTermIsOverPeopleTalk() {
        begin();
        asked();
        rig.fire("answerTermOver", evaluation);
        verify(process.evaluations).closeAnswers(evaluation);
        rig.assertTaskOpen("hearGroups", evaluation);
    }

    @Test
    void whoLookedBackAlreadyIsNotAskedAgain() {
        called.closings.addAll(List.of("REOPENED", "CLOSED"));
        when(process.evaluations.unpublished(cycle)).thenReturn(List.of());
        begin();
        rig.runJobs();
        process.followUpChosen(new FollowUpChosen(cycle, "KEEP_FOLLOWING"));
        rig.runJobs();
        rig.assertTaskOpen("chooseFollowUp", cycle);
        process.followUpChosen(new FollowUpChosen(cycle, "CLOSE"));
        rig.runJobs();
        verify(process.evaluations, times(2)).publishReport(cycle);
        verify(process.evaluations, never()).askEverybody(evaluation);
        rig.assertEnded(cycle);
    }

    @ParameterizedTest
    @CsvSource({"10,10,0,1,false,0,NEW_EXPERIENCES", "9,10,3,3,false,0,CAUSE_UNCLEAR", "0,10,0,1,true,2,PLAN_DOES_NOT_FIT",
        "0,10,2,3,false,1,KEEP_FOLLOWING", "0,10,0,1,false,0,CLOSE", "10,10,3,3,true,1,NEW_EXPERIENCES"})
    void theTableProposesHowItGoesOn(long fresh, long needed, long doubts, long doubtsNeeded, boolean misfit, long open,
            String outcome) {
        assertThat(rig.decisionTables().evaluate("followUp",
                new FollowUpFacts(fresh, needed, doubts, doubtsNeeded, misfit, open).asFacts()).outcome())
                .isEqualTo(outcome);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessesKnowIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(EvaluationProcess.VARIABLES, "cycleId", "phaseOutcome", "closing");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelsWasTaken() throws IOException {
        var all = MODELS.stream().flatMap(model -> model.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-evaluation.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void begin() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("feedBackAndEvaluate", cycle.toString(),
                Map.of("cycleId", cycle.toString()));
    }

    private void asked() {
        rig.runJobs();
        process.prepared(new EvaluationPrepared(evaluation));
        rig.runJobs();
        verify(process.evaluations).askEverybody(evaluation);
    }

    private void lookedBack() {
        process.groupsHeard(new GroupsHeard(evaluation));
        process.featuresScored(new FeaturesScored(evaluation));
        process.learnedTogether(new LearnedTogether(evaluation));
        process.lessonsRecorded(new LessonsRecorded(evaluation));
        rig.runJobs();
        rig.assertEnded(evaluation);
    }
}
