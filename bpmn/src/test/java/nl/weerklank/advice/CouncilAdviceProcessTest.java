package nl.weerklank.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** Every path of an advice once: asked and unasked, with both terms, the answer and the talk about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilAdviceProcessTest {

    private static final Instant LATER = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final List<UUID> MEMBERS = List.of(UUID.randomUUID(), UUID.randomUUID());

    private final FlowCoverage coverage = new FlowCoverage();
    private final CouncilAdviceProcess process = new CouncilAdviceProcess();
    private EngineRig rig;
    private UUID request;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("councilAdvice", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshRequest(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        var advice = mock(AdviceCase.class, call -> call.getMethod().getReturnType() == Instant.class ? LATER
                : Mockito.RETURNS_DEFAULTS.answer(call));
        process.advice = advice;
        request = UUID.randomUUID();
        var ids = MEMBERS.stream().map(UUID::toString).toList();
        when(advice.checker(request)).thenReturn("secretary");
        when(advice.chair(request)).thenReturn("chair");
        when(advice.rapporteur(request)).thenReturn("member0");
        when(advice.account(MEMBERS.get(0))).thenReturn("member0");
        when(advice.account(MEMBERS.get(1))).thenReturn("member1");
        when(advice.readers(request)).thenReturn(ids);
        when(advice.voters(request)).thenReturn(ids);
        when(advice.stand(request)).thenReturn("NEW");
        when(advice.gatherRemarks(request)).thenReturn("NONE");
        when(advice.noteNoAdvice(request)).thenReturn("NO_ADVICE");
        when(advice.settle(request)).thenReturn("GO_ON");
    }

    @Test
    void askedAdviceIsGivenAndAnswered() {
        drafting();
        chosen();
        everybodyReads();
        open("writeAdvice");
        process.written(new AdviceWritten(request));
        everybodyVotes();
        adopt("ADOPTED");
        verify(process.advice).publishAdvice(request);

        answer();
        verify(process.advice).publishAnswer(request);
        process.talkAsked(new CouncilTalkAsked(request, "NO_TALK"));

        ends("GO_ON");
    }

    @Test
    void aCycleThatWaitsCallsTheProcessItself() {
        process.requested(new AdviceRequested(request, UUID.randomUUID()));

        assertThat(tasks("checkDossier")).isZero();
    }

    @Test
    void theClockOfTheCouncilStandsStillWhileTheDossierIsIncomplete_INV_17() {
        asked();
        process.checked(new DossierChecked(request, "INCOMPLETE"));
        open("completeDossier");
        assertThat(timers("adviceTermOver")).isZero();
        verify(process.advice, never()).adviceBy(request);

        process.completed(new DossierCompleted(request));
        open("checkDossier");
        process.checked(new DossierChecked(request, "COMPLETE"));
        assertThat(timers("adviceTermOver")).isEqualTo(1);
    }

    @Test
    void nothingIsAnsweredBeforeThereIsAdvice_INV_17() {
        drafting();

        assertThatThrownBy(() -> process.answerDecided(new AdviceAnswerDecided(request, "ADOPTED")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void readingAndVotingEndByThemselvesWhenTheirTimeIsOver() {
        drafting();
        chosen();
        rig.fire("readingOver", request);
        open("writeAdvice");
        process.written(new AdviceWritten(request));
        rig.fire("votingOver", request);
        open("adoptAdvice");
    }

    @Test
    void residentsAreAskedFirstAndTheirWordsKept() {
        when(process.advice.gatherRemarks(request)).thenReturn("CONSULT");
        drafting();
        chosen();
        everybodyReads();
        open("consultResidents");

        process.consulted(new ResidentsConsulted(request));

        verify(process.advice).keepStatements(request);
        open("writeAdvice");
    }

    @Test
    void aDraftGoesBackToItsWriter() {
        drafting();
        chosen();
        everybodyReads();
        process.written(new AdviceWritten(request));
        everybodyVotes();
        adopt("BACK");
        open("writeAdvice");
    }

    @Test
    void whoLeavesIsWaitedForNoLonger() {
        drafting();
        chosen();
        process.remarksGiven(new RemarksGiven(request, "member0"));
        process.left(new CouncilMemberLeft(MEMBERS.get(1), "member1", List.of(request)));
        rig.runJobs();
        open("writeAdvice");
        process.written(new AdviceWritten(request));
        process.voted(new AdviceVoteGiven(request, "member0"));
        process.left(new CouncilMemberLeft(MEMBERS.get(1), "member1", List.of(request)));
        rig.runJobs();
        open("adoptAdvice");
    }

    @Test
    void aVoteTwiceIsRefused() {
        drafting();
        chosen();
        everybodyReads();
        process.written(new AdviceWritten(request));
        process.voted(new AdviceVoteGiven(request, "member0"));

        assertThatThrownBy(() -> process.voted(new AdviceVoteGiven(request, "member0"))).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"READING", "DRAFTED", "VOTING"})
    void afterMoreTimeTheCouncilGoesOnWhereItWas(String stand) {
        drafting();
        rig.fire("adviceTermOver", request);
        open("extendAdvice");
        when(process.advice.stand(request)).thenReturn(stand);

        process.extensionDecided(new AdviceExtensionDecided(request, "EXTENDED"));

        assertThat(tasks(Map.of("READING", "readAndRemark", "DRAFTED", "writeAdvice", "VOTING", "voteOnAdvice").get(stand)))
                .isPositive();
    }

    @Test
    void noAdviceIsToldAsNoAdvice_INV_19() {
        drafting();
        rig.fire("adviceTermOver", request);
        process.extensionDecided(new AdviceExtensionDecided(request, "NO_ADVICE"));

        verify(process.advice).noteNoAdvice(request);
        verify(process.advice, never()).publishAdvice(request);
        ends("NO_ADVICE");
    }

    @Test
    void theCouncilIsRemindedTwiceAndGoesOn() {
        drafting();
        rig.fire("adviceNear", request);
        rig.fire("adviceVeryNear", request);

        verify(process.advice, times(2)).remindCouncil(request);
        open("chooseReaders");
    }

    @Test
    void aCouncilSpeaksByItselfWithATextThatIsReady() {
        process.unasked(new UnaskedAdviceStarted(request, "TEXT_READY"));

        verify(process.advice).publishAdvice(request);
        open("prepareAdviceAnswer");
    }

    @Test
    void aCouncilSpeaksByItselfAndWritesFirst() {
        process.unasked(new UnaskedAdviceStarted(request, "DRAFT"));

        open("chooseReaders");
        verify(process.advice, never()).makeDossier(request);
    }

    @Test
    void aLateAnswerIsToldAndTheTaskStays() {
        process.unasked(new UnaskedAdviceStarted(request, "TEXT_READY"));
        rig.fire("answerNear", request);
        rig.fire("answerVeryNear", request);
        verify(process.advice, times(2)).remindAnswer(request);
        rig.fire("answerLate", request);

        verify(process.advice).tellAnswerLate(request);
        open("prepareAdviceAnswer");
    }

    @Test
    void theCollegeGivesAnAnswerBack_INV_18() {
        process.unasked(new UnaskedAdviceStarted(request, "TEXT_READY"));
        process.answerPrepared(new AdviceAnswerPrepared(request));
        process.answerDecided(new AdviceAnswerDecided(request, "BACK"));

        open("prepareAdviceAnswer");
        verify(process.advice, never()).publishAnswer(request);
    }

    @Test
    void aTalkMayChangeTheAnswerAndItIsPublishedAgain() {
        when(process.advice.settle(request)).thenReturn("CAUSE_MISSED");
        process.unasked(new UnaskedAdviceStarted(request, "TEXT_READY"));
        answer();
        process.talkAsked(new CouncilTalkAsked(request, "TALK"));
        process.talked(new CouncilTalkHeld(request, "CHANGED"));
        verify(process.advice, times(2)).publishAnswer(request);
        process.talkAsked(new CouncilTalkAsked(request, "TALK"));
        process.talked(new CouncilTalkHeld(request, "UNCHANGED"));

        ends("CAUSE_MISSED");
    }

    @Test
    void aCouncilThatAsksForNoTalkIsNotWaitedFor() {
        process.unasked(new UnaskedAdviceStarted(request, "TEXT_READY"));
        answer();
        rig.fire("talkNotAsked", request);

        ends("GO_ON");
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(CouncilAdviceProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        var all = DrawnModel.of("advice/council-advice.bpmn").mustBeTaken();
        coverage.write(Path.of("target", "flow-coverage-council-advice.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void asked() {
        process.requested(new AdviceRequested(request, null));
        open("checkDossier");
    }

    private void drafting() {
        asked();
        process.checked(new DossierChecked(request, "COMPLETE"));
        open("chooseReaders");
    }

    private void chosen() {
        process.readersChosen(new ReadersChosen(request));
        assertThat(tasks("readAndRemark")).isEqualTo(2);
    }

    private void everybodyReads() {
        accounts().forEach(account -> process.remarksGiven(new RemarksGiven(request, account)));
        rig.runJobs();
    }

    private void everybodyVotes() {
        assertThat(tasks("voteOnAdvice")).isEqualTo(2);
        accounts().forEach(account -> process.voted(new AdviceVoteGiven(request, account)));
        rig.runJobs();
    }

    private void adopt(String outcome) {
        open("adoptAdvice");
        process.adopted(new AdviceAdopted(request, outcome));
    }

    private void answer() {
        open("prepareAdviceAnswer");
        process.answerPrepared(new AdviceAnswerPrepared(request));
        open("decideAdviceAnswer");
        process.answerDecided(new AdviceAnswerDecided(request, "ADOPTED"));
        open("askCouncilTalk");
    }

    @Test
    void nobodyIsAskedAnyMoreWhenTheTrajectoryStops() {
        drafting();
        process.withdrawn(new AdviceWithdrawn(request));

        rig.assertEnded(request);
        assertThat(tasks("chooseReaders")).isZero();
    }

    @Test
    void anAdviceWhoseCycleIsOverIsAnsweredAllTheSame_INV_18() {
        process.outlivesCycle(new AdviceOutlivesCycle(request));

        open("prepareAdviceAnswer");
        assertThat(timers("answerLate")).isEqualTo(1);
    }

    private void ends(String outcome) {
        rig.assertEnded(request);
        assertThat(rig.engine().getHistoryService().createHistoricVariableInstanceQuery().variableName("adviceOutcome")
                .list()).anyMatch(v -> outcome.equals(v.getValue()));
    }

    private void open(String task) {
        rig.assertTaskOpen(task, request);
    }

    private long tasks(String task) {
        return rig.engine().getTaskService().createTaskQuery().taskDefinitionKey(task)
                .processInstanceBusinessKey(request.toString()).count();
    }

    private long timers(String timer) {
        return rig.engine().getManagementService().createJobQuery().activityId(timer).list().stream()
                .filter(job -> rig.engine().getRuntimeService().createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey().equals(request.toString()))
                .count();
    }

    private static List<String> accounts() {
        return List.of("member0", "member1");
    }
}
