package nl.weerklank.feedback;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** Every path of telling everybody once: the domain's events move the real beans, their boundaries are mocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedbackProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final List<DrawnModel> MODELS = Stream.of("feedback", "feedback-answer", "feedback-in-person",
            "feedback-reaction").map(name -> DrawnModel.of("feedback/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final FeedbackProcess process = new FeedbackProcess();
    private EngineRig rig;
    private UUID run;
    private UUID answer;
    private UUID list;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("feedback", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshRun(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.feedback = mock(FeedbackCase.class, this::farAway);
        process.reactions = mock(ReactionCase.class, this::farAway);
        run = UUID.randomUUID();
        answer = UUID.randomUUID();
        list = UUID.randomUUID();
        when(process.feedback.anythingOpen(run)).thenReturn(true, false);
        when(process.feedback.openAnswers(run)).thenReturn(List.of(answer.toString()));
        when(process.feedback.openCallLists(run)).thenReturn(List.of());
        when(process.feedback.checkText(any())).thenReturn("OK");
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    @Test
    void everybodyIsToldAndTheRunEnds_INV_08() {
        start();
        verify(process.feedback).makeObligations(run);
        rig.assertTaskOpen("writeAnswer", answer);
        process.answerWritten(new FeedbackAnswerWritten(answer));
        process.answerRead(new FeedbackAnswerRead(answer, "CLEAR"));
        rig.runJobs();
        verify(process.feedback).deliverBatch(run);
        verify(process.feedback, never()).finish(run);

        process.delivered(new FeedbackDelivered(run));
        rig.runJobs();
        verify(process.feedback).publishSummary(run);
        verify(process.feedback).finish(run);
        rig.assertEnded(run);
    }

    @Test
    void aRunWithNobodyInItEndsAtOnce() {
        when(process.feedback.anythingOpen(run)).thenReturn(false);
        start();
        verify(process.feedback, never()).groupAnswers(run);
        rig.assertEnded(run);
    }

    @Test
    void aRunCannotEndWhileSomebodyWaits_INV_08() {
        when(process.feedback.anythingOpen(run)).thenReturn(true, true, false);
        writeAndRead();
        rig.fire("deliveryTimeout", run);
        rig.runJobs();
        verify(process.feedback, times(2)).groupAnswers(run);
        verify(process.feedback, never()).finish(run);
        rig.assertTaskOpen("writeAnswer", answer);
        process.answerWritten(new FeedbackAnswerWritten(answer));
        process.answerRead(new FeedbackAnswerRead(answer, "CLEAR"));
        rig.runJobs();
        process.delivered(new FeedbackDelivered(run));
        rig.runJobs();
        rig.assertEnded(run);
    }

    @Test
    void manyPeopleAreToldInBatches() {
        when(process.feedback.deliverBatch(run)).thenReturn(true, true, false);
        writeAndRead();
        verify(process.feedback, times(3)).deliverBatch(run);
    }

    @Test
    void wordsThatCannotBeSentAreMended_INV_29() {
        when(process.feedback.checkText(answer)).thenReturn("NOT_SENDABLE", "OK");
        start();
        process.answerWritten(new FeedbackAnswerWritten(answer));
        rig.assertTaskOpen("mendAnswer", answer);
        process.answerMended(new FeedbackAnswerMended(answer));
        rig.assertTaskOpen("readAnswer", answer);
    }

    @Test
    void aReaderCanAskForItOnceMore() {
        start();
        process.answerWritten(new FeedbackAnswerWritten(answer));
        process.answerRead(new FeedbackAnswerRead(answer, "ONCE_MORE"));
        rig.assertTaskOpen("writeAnswer", answer);
        assertThatThrownBy(() -> process.answerRead(new FeedbackAnswerRead(answer, "CLEAR")))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aLateAnswerIsToldAndTheTaskStays() {
        start();
        rig.fire("answerLate", answer);
        verify(process.feedback).tellLate(answer);
        rig.assertTaskOpen("writeAnswer", answer);
    }

    @Test
    void whoGetsNoMailHearsItFromAPerson() {
        calling();
        process.callsMade(new CallsMade(list, "ALL_REACHED"));
        rig.runJobs();
        rig.assertEnded(run);
    }

    @Test
    void whoIsNotReachedIsTriedInAnotherWay() {
        calling();
        rig.fire("callsLate", list);
        verify(process.feedback).remindCallers(list);
        process.callsMade(new CallsMade(list, "NOT_ALL"));
        rig.assertTaskOpen("findOtherWay", list);
        process.otherWaysTried(new OtherWaysTried(list, "AGAIN"));
        rig.assertTaskOpen("tellInPerson", list);
        process.callsMade(new CallsMade(list, "NOT_ALL"));
        process.otherWaysTried(new OtherWaysTried(list, "DONE"));
        rig.runJobs();
        rig.assertEnded(run);
    }

    @Test
    void aReactionIsAnswered() {
        var reaction = UUID.randomUUID();
        process.reactionReceived(new ReactionReceived(reaction));
        rig.fire("reactionLate", reaction);
        verify(process.reactions).tellLate(reaction);
        process.reactionAnswered(new ReactionAnswered(reaction, "ANSWERED"));
        verify(process.reactions).sendAnswer(reaction);
        verify(process.reactions, never()).makeContribution(reaction);
        rig.assertEnded(reaction);
    }

    @Test
    void aReactionWithANewExperienceIsAContribution() {
        var reaction = UUID.randomUUID();
        process.reactionReceived(new ReactionReceived(reaction));
        process.reactionAnswered(new ReactionAnswered(reaction, "NEW_EXPERIENCE"));
        verify(process.reactions).makeContribution(reaction);
        rig.assertEnded(reaction);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessesKnowIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(FeedbackProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelsWasTaken() throws IOException {
        var all = MODELS.stream().flatMap(model -> model.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-feedback.md"), all);

        // How another process calls a run is tested where that process is (TrajectoryProcessTest).
        all.removeAll(Set.of("feedbackNeeded", "neededToOpened"));
        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void start() {
        process.runStarted(new FeedbackRunStarted(run));
        rig.runJobs();
    }

    private void writeAndRead() {
        start();
        process.answerWritten(new FeedbackAnswerWritten(answer));
        process.answerRead(new FeedbackAnswerRead(answer, "CLEAR"));
        rig.runJobs();
    }

    private void calling() {
        when(process.feedback.openCallLists(run)).thenReturn(List.of(list.toString()));
        writeAndRead();
        process.delivered(new FeedbackDelivered(run));
        rig.runJobs();
        verify(process.feedback).makeCallLists(run);
        rig.assertTaskOpen("tellInPerson", list);
    }
}
