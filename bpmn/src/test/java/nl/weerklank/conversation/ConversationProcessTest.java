package nl.weerklank.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
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
import nl.weerklank.report.ReportProcess;
import nl.weerklank.shared.BusinessException;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
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

/** Every path of a round of conversations once: the domain's events move the real beans, their boundaries are mocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConversationProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final List<DrawnModel> MODELS = Stream.of("conversation-round", "invitation", "conversation",
            "joining", "initiative-visit")
            .map(name -> DrawnModel.of("conversation/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final ConversationProcess process = new ConversationProcess();
    private final ReportProcess reports = mock(ReportProcess.class);
    private EngineRig rig;
    private UUID round;
    private UUID talk;
    private UUID invitation;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("conversation", process, "report", reports), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        // Its own paths are in ReportProcessTest.
        rig.standIn("report", "reportGate");
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshRound(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.rounds = mock(RoundCase.class, this::farAway);
        process.invitations = mock(InvitationCase.class, this::farAway);
        process.conversations = mock(ConversationCase.class, this::farAway);
        reset(reports);
        round = UUID.randomUUID();
        talk = UUID.randomUUID();
        invitation = UUID.randomUUID();
        when(process.rounds.checkFacilitators(round)).thenReturn("ENOUGH");
        when(process.rounds.checkInvitation(round)).thenReturn("OK");
        when(process.rounds.isFirstWave(round)).thenReturn(true);
        when(process.rounds.talks(round)).thenReturn(List.of(talk.toString()));
        when(process.rounds.notPlanned()).thenReturn(List.of(round));
        when(process.rounds.decide(round)).thenReturn("STOP");
        when(process.conversations.lead(any())).thenReturn("gespreksleider01");
        when(process.conversations.roundOf(talk)).thenReturn(round);
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    /** S17: each visit makes its contributions as soon as it was made; the round is over when all are. */
    @Test
    void aRoundThatJoinsInitiativesEndsWhenEachWasVisitedOrDidNotWantTo() {
        var unwelcome = UUID.randomUUID();
        when(process.rounds.talks(round)).thenReturn(List.of(talk.toString(), unwelcome.toString()));
        rig.engine().getRuntimeService().startProcessInstanceByKey("joining", round.toString(),
                Map.of("roundId", round.toString()));
        process.visitClosed(new VisitClosed(talk, "HELD"));
        rig.runJobs();
        verify(process.conversations).makeContributions(talk);
        verify(process.rounds, never()).finish(round);
        process.visitClosed(new VisitClosed(unwelcome, "CANCELLED"));
        rig.runJobs();
        verify(process.conversations, never()).makeContributions(unwelcome);
        verify(process.rounds).finish(round);
        rig.assertEnded(round);
    }

    @Test
    void aRoundWithoutCardsOutEndsAfterItsFirstWave() {
        start();
        planAndHandOut();
        hold();
        rig.runJobs();

        verify(process.conversations).makeContributions(talk);
        verify(process.rounds).compare(round);
        verify(process.rounds).finish(round);
        rig.assertEnded(round);
    }

    @Test
    void aTalkWithEnoughPeopleHasAReportBeforeItsWaveIsOver_INV_16() {
        var report = UUID.randomUUID();
        when(reports.ofConversation(talk.toString())).thenReturn(report.toString());
        when(reports.hasOwn(talk.toString())).thenReturn(true);
        start();
        planAndHandOut();
        hold();
        rig.runJobs();
        verify(process.rounds, never()).compare(round);

        finishReport(report);
        rig.runJobs();
        rig.assertEnded(round);
    }

    @Test
    void smallTalksComeInAReportTogether_INV_16() {
        var report = UUID.randomUUID();
        when(reports.jointReports(round.toString())).thenReturn(List.of(report.toString()));
        start();
        planAndHandOut();
        hold();
        rig.runJobs();
        verify(reports).joinSmallTalks(round.toString());
        verify(process.rounds, never()).compare(round);

        finishReport(report);
        rig.runJobs();
        rig.assertEnded(round);
    }

    @Test
    void withoutATrainedResidentTheRoundWaitsForACourse_INV_06() {
        when(process.rounds.checkFacilitators(round)).thenReturn("NONE", "PLANNED", "ENOUGH");
        start();
        rig.assertTaskOpen("planCourse", round);
        process.coursePlanned(new CoursePlanned(round));
        rig.fire("courseLate", round);
        verify(process.rounds).remindCourse(round);

        // Somebody gave up; another course is planned already.
        process.courseCompleted(new CourseCompleted(UUID.randomUUID()));
        assertThat(rig.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(round.toString()).count())
                .isZero();
        process.courseCompleted(new CourseCompleted(UUID.randomUUID()));
        rig.assertTaskOpen("planWave", round);
    }

    @Test
    void anInvitationWithBlockedWordsIsMendedFirst_INV_29() {
        when(process.rounds.checkInvitation(round)).thenReturn("NOT_SENDABLE", "OK");
        start();
        process.wavePlanned(new WavePlanned(round));
        rig.assertTaskOpen("mendInvitation", round);
        process.invitationMended(new InvitationMended(round));
        rig.assertTaskOpen("handOutCards", round);
    }

    @Test
    void whoWaitsIsInvitedInTheNextWave() {
        when(process.rounds.cardsOut(round)).thenReturn(true, false);
        when(process.rounds.decide(round)).thenReturn("CONTINUE", "STOP");
        start();
        planAndHandOut();
        hold();
        rig.runJobs();
        verify(process.rounds, never()).compare(round);
        process.cardsUsedUp(new CardsUsedUp(round));
        rig.runJobs();
        verify(process.rounds).nextWave(round);

        when(process.rounds.isFirstWave(round)).thenReturn(false);
        when(process.rounds.waiting(round)).thenReturn(List.of(invitation.toString()));
        talk = UUID.randomUUID();
        when(process.rounds.talks(round)).thenReturn(List.of(talk.toString()));
        process.wavePlanned(new WavePlanned(round));
        rig.runJobs();
        verify(process.invitations).send(invitation);
        process.invitationAnswered(new InvitationAnswered(invitation));
        hold();
        rig.runJobs();
        verify(process.invitations, never()).remind(invitation);
        rig.assertEnded(round);
    }

    @Test
    void cardsThatNobodyUsesHoldARoundForTwoWeeks() {
        when(process.rounds.cardsOut(round)).thenReturn(true);
        start();
        planAndHandOut();
        hold();
        rig.runJobs();
        rig.fire("snowballOver", round);
        rig.runJobs();
        rig.assertEnded(round);
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceAndThenLeftAlone() {
        invited();
        rig.fire("reminderDue", invitation);
        verify(process.invitations).remind(invitation);
        rig.fire("invitationOver", invitation);
        verify(process.invitations).expire(invitation);
        rig.assertEnded(invitation);
    }

    @Test
    void anAnswerAfterTheReminderCounts() {
        invited();
        rig.fire("reminderDue", invitation);
        process.invitationAnswered(new InvitationAnswered(invitation));
        verify(process.invitations, never()).expire(any());
        rig.assertEnded(invitation);
    }

    @Test
    void registrationClosesWhenTheLastConversationBegins() {
        invited();
        rig.fire("registrationCloses", round);
        verify(process.rounds).closeInvitations(round);
        hold();
        rig.runJobs();
        rig.assertEnded(round);
    }

    @Test
    void aConversationThatIsMovedWaitsForItsNewDay() {
        invited();
        when(process.conversations.startsAt(talk)).thenReturn(IN_A_MONTH.plus(7, ChronoUnit.DAYS));
        when(process.rounds.lastTalk(round)).thenReturn(IN_A_MONTH.plus(7, ChronoUnit.DAYS));
        process.conversationMoved(new ConversationMoved(talk));
        for (var timer : List.of("conversationDay", "registrationCloses")) {
            assertThat(rig.engine().getManagementService().createJobQuery().activityId(timer).list())
                    .extracting(Job::getDuedate).contains(Date.from(IN_A_MONTH.plus(7, ChronoUnit.DAYS)));
        }
    }

    @Test
    void aConversationThatDoesNotTakePlaceMakesNoContributions() {
        start();
        planAndHandOut();
        rig.runJobs();
        rig.fire("conversationDay", talk);
        process.conversationClosed(new ConversationClosed(talk, "CANCELLED"));
        rig.runJobs();
        verify(process.conversations).tellCancelled(talk);
        verify(process.conversations, never()).makeContributions(any());
        rig.assertEnded(round);
    }

    @Test
    void aTrajectoryThatStopsEndsItsRoundsAndTheirConversations_INV_10() {
        invited();
        process.roundStopped(new RoundStopped(round));
        for (var subject : List.of(round, talk, invitation)) {
            rig.assertEnded(subject);
        }
        assertThat(rig.engine().getTaskService().createTaskQuery().processInstanceBusinessKeyIn(round.toString(),
                talk.toString()).count()).isZero();
    }

    @Test
    void onlyItsOwnGespreksleiderHasAConversation() {
        start();
        planAndHandOut();
        rig.runJobs();
        rig.fire("conversationDay", talk);
        assertThat(rig.engine().getTaskService().createTaskQuery().taskDefinitionKey("leadConversation")
                .processInstanceBusinessKey(talk.toString()).singleResult().getAssignee()).isEqualTo("gespreksleider01");
    }

    @Test
    void closingTwiceIsRefused() {
        start();
        planAndHandOut();
        hold();
        assertThatThrownBy(() -> process.conversationClosed(new ConversationClosed(talk, "HELD")))
                .isInstanceOf(BusinessException.class);
        rig.runJobs();
    }

    @Test
    void aPhaseCallsTheSameProcessWithoutMessage() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("conversationRound", round.toString(),
                Map.of(ConversationProcess.ROUND_ID, round.toString()));
        rig.assertTaskOpen("planWave", round);
        verify(process.rounds, times(1)).checkFacilitators(round);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyPathWasTaken() throws IOException {
        var elements = MODELS.stream().flatMap(m -> m.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target/conversation-coverage.txt"), elements);
        assertThat(coverage.notTaken(elements)).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void processesKnowIdsAndCodesOnly_INV_47() {
        var allowed = new HashSet<>(ConversationProcess.VARIABLES);
        allowed.addAll(ReportProcess.VARIABLES);
        allowed.addAll(Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter"));
        assertThat(rig.engine().getHistoryService().createHistoricVariableInstanceQuery().list())
                .extracting(HistoricVariableInstance::getName).allMatch(allowed::contains);
    }

    private void start() {
        process.roundStarted(new RoundStarted(round));
    }

    private void planAndHandOut() {
        process.wavePlanned(new WavePlanned(round));
        process.cardsHandedOut(new CardsHandedOut(round));
        rig.runJobs();
    }

    private void hold() {
        rig.fire("conversationDay", talk);
        process.conversationClosed(new ConversationClosed(talk, "HELD"));
        process.snowballCardsHandedOut(new SnowballCardsHandedOut(talk));
    }

    private void finishReport(UUID report) {
        rig.assertTaskOpen("reportGate", report);
        rig.facade().complete("reportGate", report, Map.of());
    }

    private void invited() {
        when(process.rounds.waiting(round)).thenReturn(List.of(invitation.toString()));
        start();
        planAndHandOut();
    }
}
