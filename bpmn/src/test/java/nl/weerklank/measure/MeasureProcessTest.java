package nl.weerklank.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.advice.AdviceRequested;
import nl.weerklank.cycle.CycleProcess;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.shared.BusinessException;
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
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** Every path from cause to measure once. How a phase closes is tested with the cycle; here it answers at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasureProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final List<DrawnModel> MODELS = Stream.of("adapt-policy", "cause-measures", "measure",
            "partner-commitment").map(name -> DrawnModel.of("measure/" + name + ".bpmn")).toList();
    private static final String CLOSING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="closing" targetNamespace="test">
              <bpmn:process id="phaseClosing" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="closingStart"/>
                <bpmn:sequenceFlow id="closingFirst" sourceRef="closingStart" targetRef="closingAnswer"/>
                <bpmn:serviceTask id="closingAnswer" camunda:expression="${cycle.closePhase(cycleId)}"
                    camunda:resultVariable="closing"/>
                <bpmn:sequenceFlow id="closingLast" sourceRef="closingAnswer" targetRef="closingEnd"/>
                <bpmn:endEvent id="closingEnd"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final FlowCoverage coverage = new FlowCoverage();
    private final MeasureProcess process = new MeasureProcess();
    private final CycleProcess cycle = mock(CycleProcess.class);
    private EngineRig rig;
    private UUID cycleId;
    private UUID cause;
    private UUID measure;
    private UUID promise;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("measure", process, "cycle", cycle), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        rig.engine().getRepositoryService().createDeployment().addString("closing.bpmn", CLOSING).deploy();
        rig.standIn("councilAdvice", "adviceGate");
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshCycle(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.measures = mock(MeasureCase.class, this::farAway);
        Mockito.reset(cycle);
        when(cycle.closePhase(any())).thenReturn("CLOSED");
        cycleId = UUID.randomUUID();
        cause = UUID.randomUUID();
        measure = UUID.randomUUID();
        promise = UUID.randomUUID();
        when(process.measures.chosenCauses(cycleId)).thenReturn(List.of(cause.toString()));
        when(process.measures.openMeasures(cause)).thenReturn(List.of(measure.toString()));
        when(process.measures.checkChain(cycleId)).thenReturn("COMPLETE");
        when(process.measures.adviceOpen(cycleId)).thenReturn(true);
        when(process.measures.publish(cycleId)).thenReturn("ADOPTED");
        when(process.measures.outcome(cycleId)).thenReturn("DONE");
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    @Test
    void fromCausesToADecisionThatEverybodyCanRead() {
        when(process.measures.openCommitments(cycleId)).thenReturn(List.of(promise.toString()));
        documented();
        process.noAdviceExplained(new NoAdviceExplained(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "ADOPTED"));
        rig.runJobs();
        verify(process.measures).askPartner(promise);
        verify(process.measures, never()).checkCover(cycleId);
        process.partnerAnswered(new PartnerAnswered(promise, "CONFIRMED"));
        rig.runJobs();
        verify(process.measures).checkCover(cycleId);
        process.launchHeld(new LaunchHeld(cycleId));
        assertPhaseOver("DONE");
        verify(cycle).openPhase(cycleId.toString(), "ADAPT");
    }

    @Test
    void aGapInTheChainBringsTheDocumentBack_INV_20_INV_21() {
        when(process.measures.checkChain(cycleId)).thenReturn("INCOMPLETE", "COMPLETE");
        documented();
        rig.assertTaskOpen("composeDocument", cycleId);
        process.documentComposed(new DocumentComposed(cycleId));
        rig.assertTaskOpen("explainNoAdvice", cycleId);
    }

    @Test
    void theCollegeCanAskForAnotherTextAndAdviceIsNotExplainedTwice() {
        when(process.measures.adviceOpen(cycleId)).thenReturn(true, false);
        documented();
        process.noAdviceExplained(new NoAdviceExplained(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "ADAPT"));
        process.documentComposed(new DocumentComposed(cycleId));
        rig.assertTaskOpen("collegeDecides", cycleId);
    }

    @ParameterizedTest
    @CsvSource({"GO_ON,collegeDecides", "NO_ADVICE,collegeDecides", "ADAPT,composeDocument"})
    void theCouncilIsHeardBeforeTheCollegeDecides_INV_17(String outcome, String next) {
        var request = UUID.randomUUID();
        advice(request);
        rig.assertTaskOpen("adviceGate", request);
        assertThatThrownBy(() -> process.collegeSpoke(new CollegeSpoke(cycleId, "ADOPTED"))).isInstanceOf(BusinessException.class);

        adviceGives(request, outcome);

        rig.assertTaskOpen(next, cycleId);
    }

    @Test
    void aCauseThatWasMissedGoesBackToPhaseTwo() {
        when(process.measures.outcome(cycleId)).thenReturn("BACK_TO_CAUSES");
        var request = UUID.randomUUID();
        advice(request);
        adviceGives(request, "CAUSE_MISSED");

        assertPhaseOver("BACK_TO_CAUSES");
        verify(process.measures, never()).publish(cycleId);
    }

    private void advice(UUID request) {
        documented();
        process.adviceRequested(new AdviceRequested(request, cycleId));
        verify(process.measures).adviceAsked(cycleId, request);
    }

    private void adviceGives(UUID request, String outcome) {
        rig.facade().complete("adviceGate", request, Map.of("adviceOutcome", outcome));
    }

    @Test
    void whatTheCollegeRejectsIsPublishedWithoutALaunch() {
        when(process.measures.publish(cycleId)).thenReturn("REJECTED");
        documented();
        process.noAdviceExplained(new NoAdviceExplained(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "REJECTED"));
        assertPhaseOver("DONE");
        verify(process.measures, never()).checkCover(cycleId);
    }

    @Test
    void theCouncilMayAdoptChangeOrReject() {
        when(process.measures.adviceOpen(cycleId)).thenReturn(false);
        documented();
        process.collegeSpoke(new CollegeSpoke(cycleId, "TO_COUNCIL"));
        process.councilSpoke(new CouncilSpoke(cycleId, "ADAPT"));
        process.documentComposed(new DocumentComposed(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "TO_COUNCIL"));
        process.councilSpoke(new CouncilSpoke(cycleId, "ADOPTED"));
        rig.assertTaskOpen("organiseLaunch", cycleId);
    }

    @Test
    void whatTheCouncilRejectsIsPublishedToo() {
        when(process.measures.adviceOpen(cycleId)).thenReturn(false);
        when(process.measures.publish(cycleId)).thenReturn("REJECTED");
        documented();
        process.collegeSpoke(new CollegeSpoke(cycleId, "TO_COUNCIL"));
        process.councilSpoke(new CouncilSpoke(cycleId, "REJECTED"));
        assertPhaseOver("DONE");
    }

    @Test
    void wordsThatCannotBePublishedAreMendedFirst_INV_29() {
        when(process.measures.publish(cycleId)).thenReturn("NOT_SENDABLE", "ADOPTED");
        documented();
        process.noAdviceExplained(new NoAdviceExplained(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "ADOPTED"));
        rig.assertTaskOpen("mendDocument", cycleId);
        process.documentMended(new DocumentMended(cycleId));
        rig.assertTaskOpen("organiseLaunch", cycleId);
    }

    @Test
    void residentsCanSayThatMoreExperiencesAreNeededAndAReopenedPhaseBeginsAnew() {
        when(process.measures.outcome(cycleId)).thenReturn("BACK_TO_EXPERIENCES");
        when(cycle.closePhase(any())).thenReturn("REOPENED", "CLOSED");
        begin();
        process.causesChosen(new CausesChosen(cycleId, "BACK_TO_EXPERIENCES"));
        rig.runJobs();
        rig.assertTaskOpen("chooseCauses", cycleId);
        verify(cycle, times(2)).openPhase(cycleId.toString(), "ADAPT");
        process.causesChosen(new CausesChosen(cycleId, "BACK_TO_EXPERIENCES"));
        assertPhaseOver("BACK_TO_EXPERIENCES");
    }

    @Test
    void aPilotIsTriedOutWithLearningMomentsAndMayGoOn() {
        when(process.measures.pilotWanted(measure)).thenReturn(true);
        piloting();
        rig.fire("learningMoment", measure);
        verify(process.measures).remindToLearn(measure);
        rig.assertTaskOpen("runPilot", measure);
        process.pilotEnded(new PilotEnded(measure));
        process.pilotDiscussed(new PilotDiscussed(measure, "CONTINUE"));
        rig.assertTaskOpen("askFit", measure);
    }

    @Test
    void aPilotThatIsOverIsLookedAtAndMayBeChangedOrStopped() {
        when(process.measures.pilotWanted(measure)).thenReturn(true);
        piloting();
        rig.fire("pilotOver", measure);
        process.pilotDiscussed(new PilotDiscussed(measure, "ADAPT"));
        rig.assertTaskOpen("workOutMeasure", measure);
        process.measureWorkedOut(new MeasureWorkedOut(measure));
        process.pilotEnded(new PilotEnded(measure));
        process.pilotDiscussed(new PilotDiscussed(measure, "STOP"));
        rig.runJobs();
        rig.assertEnded(measure);
        rig.assertTaskOpen("composeDocument", cycleId);
    }

    @Test
    void whatIsSmallIsDoneAtOnceAndWhatDoesNotFitIsWorkedOutAnew() {
        begin();
        process.causesChosen(new CausesChosen(cycleId, "CHOSEN"));
        process.optionsThoughtUp(new OptionsThoughtUp(cause));
        process.measureTested(new MeasureTested(measure, "AT_ONCE"));
        process.measureDoneAtOnce(new MeasureDoneAtOnce(measure));
        process.fitAsked(new FitAsked(measure, "FITS_NOT"));
        rig.assertTaskOpen("workOutMeasure", measure);
    }

    @Test
    void aSilentPartnerIsRemindedAndMayAnswerThen() {
        when(process.measures.openCommitments(cycleId)).thenReturn(List.of(promise.toString()));
        adopted();
        rig.fire("partnerReminder", promise);
        verify(process.measures).remindPartner(promise);
        process.partnerAnswered(new PartnerAnswered(promise, "DECLINED"));
        rig.runJobs();
        rig.assertEnded(promise);
        rig.assertTaskOpen("organiseLaunch", cycleId);
    }

    @Test
    void aPartnerWhoStaysSilentIsCalled() {
        when(process.measures.openCommitments(cycleId)).thenReturn(List.of(promise.toString()));
        adopted();
        rig.fire("partnerReminder", promise);
        rig.fire("partnerTermOver", promise);
        rig.assertTaskOpen("callPartner", promise);
        process.partnerCalled(new PartnerCalled(promise, "LATER"));
        rig.runJobs();
        rig.assertEnded(promise);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessesKnowIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(MeasureProcess.VARIABLES, "cycleId", "phaseOutcome", "closing");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelsWasTaken() throws IOException {
        var all = MODELS.stream().flatMap(model -> model.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-measure.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void begin() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("adaptPolicy", cycleId.toString(),
                Map.of("cycleId", cycleId.toString()));
    }

    private void documented() {
        begin();
        process.causesChosen(new CausesChosen(cycleId, "CHOSEN"));
        process.optionsThoughtUp(new OptionsThoughtUp(cause));
        process.measureTested(new MeasureTested(measure, "WORK_OUT"));
        process.measureWorkedOut(new MeasureWorkedOut(measure));
        process.fitAsked(new FitAsked(measure, "FITS"));
        rig.runJobs();
        process.documentComposed(new DocumentComposed(cycleId));
    }

    private void adopted() {
        documented();
        process.noAdviceExplained(new NoAdviceExplained(cycleId));
        process.collegeSpoke(new CollegeSpoke(cycleId, "ADOPTED"));
        rig.runJobs();
    }

    private void piloting() {
        begin();
        process.causesChosen(new CausesChosen(cycleId, "CHOSEN"));
        process.optionsThoughtUp(new OptionsThoughtUp(cause));
        process.measureTested(new MeasureTested(measure, "WORK_OUT"));
        process.measureWorkedOut(new MeasureWorkedOut(measure));
        rig.assertTaskOpen("runPilot", measure);
    }

    private void assertPhaseOver(String outcome) {
        rig.runJobs();
        var ended = rig.engine().getHistoryService().createHistoricProcessInstanceQuery()
                .processDefinitionKey("adaptPolicy").processInstanceBusinessKey(cycleId.toString()).singleResult();
        assertThat(ended.getEndTime()).as("ended").isNotNull();
        assertThat(rig.engine().getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(ended.getId()).variableName("phaseOutcome").singleResult().getValue())
                .isEqualTo(outcome);
    }
}
