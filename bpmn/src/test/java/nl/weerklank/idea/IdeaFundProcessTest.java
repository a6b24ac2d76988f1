package nl.weerklank.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
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
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.grant.ApplicationConfirmed;
import nl.weerklank.grant.ApplicationHelpFinished;
import nl.weerklank.grant.BesluitTaken;
import nl.weerklank.grant.GrantCase;
import nl.weerklank.grant.JuryVoted;
import nl.weerklank.grant.MoneySought;
import nl.weerklank.grant.OtherWayExplained;
import nl.weerklank.grant.OtherWayReviewed;
import nl.weerklank.grant.PaymentConfirmed;
import nl.weerklank.grant.PaymentFailed;
import nl.weerklank.grant.PaymentOrdered;
import nl.weerklank.grant.PaymentWayChosen;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.story.LessonLearned;
import nl.weerklank.story.StoryAsked;
import nl.weerklank.story.StoryCase;
import nl.weerklank.story.StoryTold;
import nl.weerklank.worklist.NewWorkItem;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** Every path through the idea fund once: the domain's events move the real bean, its boundaries are mocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdeaFundProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final FlowCoverage coverage = new FlowCoverage();
    private final IdeaFundProcess process = new IdeaFundProcess();
    private final WorkItemSteps workItems = mock(WorkItemSteps.class);
    private EngineRig rig;
    private UUID idea;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("ideaFund", process), workItems, coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshIdea(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        clearInvocations(workItems);
        process.ideas = mock(IdeaCase.class, this::farAway);
        process.grants = mock(GrantCase.class, this::farAway);
        process.stories = mock(StoryCase.class, this::farAway);
        idea = UUID.randomUUID();
        checkSays("FAST");
        when(process.grants.applicationComplete(idea)).thenReturn(true);
        when(process.grants.reserve(idea)).thenReturn("RESERVED");
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    // The straight way

    @Test
    void aSmallIdeaIsDecidedPaidAndTold() {
        submit();
        verify(process.ideas).confirm(idea);
        assertWaitsAt("decide");

        decide("GRANTED");
        verify(process.grants).tellDecision(idea);
        assertWaitsAt("paymentWayChosen", "paymentWayTimeout");
        process.paymentWayChosen(new PaymentWayChosen(idea));
        process.paymentOrdered(new PaymentOrdered(idea));
        process.paymentConfirmed(new PaymentConfirmed(idea));
        process.storyTold(new StoryTold(idea));
        assertWaitsAt("learn");
        process.lessonLearned(new LessonLearned(idea));

        verify(process.stories).makeContribution(idea);
        verify(process.stories).finish(idea);
        assertEndedAt("done");
    }

    @Test
    void whoHandsInHasTheConfirmationAtOnce() {
        submit();
        verify(process.ideas).confirm(idea);
        assertThat(asyncJobs()).as("nothing waits for a job").isEmpty();
    }

    @Test
    void aPartIsGrantedToo() {
        submit();
        decide("PARTLY_GRANTED");
        assertWaitsAt("paymentWayChosen", "paymentWayTimeout");
    }

    // Talking

    @Test
    void anIdeaThatNeedsTalkIsTalkedAboutAndCheckedAgain() {
        checkSays("DISCUSS");
        submit();
        assertWaitsAt("contactSubmitter");
        process.contactFinished(new ContactFinished(idea, "QUESTION"));
        verify(process.ideas).askQuestion(idea);
        assertWaitsAt("answerReceived", "answerTimeout");
        process.questionAnswered(new QuestionAnswered(idea));
        assertWaitsAt("contactSubmitter");

        checkSays("ALLOWED");
        process.contactFinished(new ContactFinished(idea, "READY"));
        verify(process.ideas, times(2)).check(idea);
        assertWaitsAt("decide");
    }

    @Test
    void aQuestionIsRepeatedOnceBeforeAnIdeaIsSilent() {
        checkSays("DISCUSS");
        submit();
        process.contactFinished(new ContactFinished(idea, "QUESTION"));
        fire("answerTimeout");
        verify(process.ideas, times(2)).askQuestion(idea);
        assertWaitsAt("answerReceived", "answerTimeout");

        when(process.ideas.questionReminded(idea)).thenReturn(true);
        fire("answerTimeout");
        verify(process.ideas, times(2)).questionReminded(idea);
        verify(process.ideas).becomeSilent(idea);
        assertEndedAt("becameSilent");
    }

    @Test
    void aSilentApplicationGetsADecision() {
        checkSays("DISCUSS");
        submit();
        process.contactFinished(new ContactFinished(idea, "QUESTION"));
        when(process.ideas.questionReminded(idea)).thenReturn(true);
        when(process.grants.hasApplication(idea)).thenReturn(true);
        fire("answerTimeout");
        assertWaitsAt("explainOtherWay");
        verify(process.ideas, never()).becomeSilent(idea);
    }

    @Test
    void aReopenedIdeaGoesOnAtTheTalk() {
        process.ideaReopened(new IdeaReopened(idea));
        assertWaitsAt("contactSubmitter");
        verify(process.ideas, never()).confirm(idea);
    }

    // Another way

    @Test
    void whatIsNotPossibleIsSeenByTwoPeopleBeforeItIsTold() {
        checkSays("NOT_POSSIBLE");
        submit();
        assertWaitsAt("explainOtherWay");
        process.otherWayExplained(new OtherWayExplained(idea));
        assertWaitsAt("reviewOtherWay");
        verify(process.grants, never()).tellOtherWay(idea);
        process.otherWayReviewed(new OtherWayReviewed(idea, "AGREED"));
        verify(process.grants).tellOtherWay(idea);
        assertEndedAt("otherWayTold");
    }

    @Test
    void theSecondPersonCanAskForAnotherTalk() {
        checkSays("DISCUSS");
        submit();
        process.contactFinished(new ContactFinished(idea, "OTHER_WAY"));
        process.otherWayExplained(new OtherWayExplained(idea));
        process.otherWayReviewed(new OtherWayReviewed(idea, "TALK_AGAIN"));
        assertWaitsAt("contactSubmitter");
    }

    // The application

    @Test
    void theApplicationMayComeAfterTheCheck() {
        when(process.grants.applicationComplete(idea)).thenReturn(false);
        submit();
        assertWaitsAt("applicationConfirmed", "applicationTimeout");
        process.applicationConfirmed(new ApplicationConfirmed(idea));
        assertWaitsAt("decide");
    }

    @Test
    void anApplicationThatComesBeforeItsTurnIsNotLost() {
        when(process.grants.applicationComplete(idea)).thenReturn(false);
        checkSays("DISCUSS");
        submit();
        process.applicationConfirmed(new ApplicationConfirmed(idea));
        assertWaitsAt("contactSubmitter");

        when(process.grants.applicationComplete(idea)).thenReturn(true);
        checkSays("ALLOWED");
        process.contactFinished(new ContactFinished(idea, "READY"));
        assertWaitsAt("decide");
    }

    @Test
    void helpWithTheApplicationEndsWhenItIsConfirmed() {
        waitForHelp();
        process.applicationConfirmed(new ApplicationConfirmed(idea));
        process.applicationHelpFinished(new ApplicationHelpFinished(idea, "CONFIRMED"));
        assertWaitsAt("decide");
    }

    @Test
    void helpWithTheApplicationMayEndItself() {
        waitForHelp();
        process.applicationHelpFinished(new ApplicationHelpFinished(idea, "CONFIRMED"));
        assertWaitsAt("decide");
    }

    @Test
    void whoStaysSilentDuringHelpIsLeftInPeace() {
        waitForHelp();
        process.applicationHelpFinished(new ApplicationHelpFinished(idea, "SILENT"));
        verify(process.ideas).becomeSilent(idea);
        assertEndedAt("becameSilent");
    }

    @Test
    void helpCanLeadToAnotherWay() {
        waitForHelp();
        process.applicationHelpFinished(new ApplicationHelpFinished(idea, "OTHER_WAY"));
        assertWaitsAt("explainOtherWay");
    }

    // Money

    @Test
    void foundMoneyIsReserved() {
        when(process.grants.reserve(idea)).thenReturn("SHORT", "RESERVED");
        submit();
        assertWaitsAt("findMoney");
        process.moneySought(new MoneySought(idea, "FOUND"));
        verify(process.grants, times(2)).reserve(idea);
        assertWaitsAt("decide");
    }

    @Test
    void anIdeaCanWaitForTheNextPot() {
        when(process.grants.reserve(idea)).thenReturn("SHORT", "RESERVED");
        submit();
        process.moneySought(new MoneySought(idea, "LATER"));
        assertWaitsAt("awaitPotPeriod");
        process.applicationConfirmed(new ApplicationConfirmed(idea));
        assertWaitsAt("awaitPotPeriod");
        fire("awaitPotPeriod");
        assertWaitsAt("decide");
    }

    @Test
    void withoutMoneyThereIsAnotherWay() {
        when(process.grants.reserve(idea)).thenReturn("SHORT");
        submit();
        process.moneySought(new MoneySought(idea, "OTHER_WAY"));
        assertWaitsAt("explainOtherWay");
    }

    // Jury

    @Test
    void theJuryAdvisesUntilTwoAgree() {
        summonJury("inwoner01", "inwoner02", "inwoner03");
        process.juryVoted(new JuryVoted(idea, "inwoner02"));
        assertThat(openTasks("juryVote")).isEqualTo(2);
        runAsyncJobs();
        assertThat(openTasks("juryVote")).isEqualTo(2);

        when(process.grants.juryDone(idea)).thenReturn(true);
        process.juryVoted(new JuryVoted(idea, "inwoner03"));
        runAsyncJobs();
        assertWaitsAt("decide");
    }

    @Test
    void theJuryIsDoneWhenAllHaveAnswered() {
        summonJury("inwoner01", "inwoner02");
        process.juryVoted(new JuryVoted(idea, "inwoner01"));
        process.juryVoted(new JuryVoted(idea, "inwoner02"));
        runAsyncJobs();
        assertWaitsAt("decide");
    }

    @Test
    void aJurorVotesOnce() {
        summonJury("inwoner01", "inwoner02");
        process.juryVoted(new JuryVoted(idea, "inwoner01"));
        assertThatThrownBy(() -> process.juryVoted(new JuryVoted(idea, "inwoner01")))
                .isInstanceOf(BusinessException.class).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void withoutJurorsTheStewardDecides() {
        summonJury();
        assertWaitsAt("decide");
    }

    @Test
    void theStewardDoesNotWaitForALateJury() {
        summonJury("inwoner01", "inwoner02");
        fire("juryTimeout");
        assertWaitsAt("decide");
        assertThat(openTasks("juryVote")).isZero();
    }

    // Decision

    @Test
    void aLateDecisionIsReportedAndStaysOpen() {
        submit();
        fire("decisionLate");
        verify(process.grants).decisionLate(idea);
        assertWaitsAt("decide");
    }

    @Test
    void noDecisionInTimeIsAYes() {
        submit();
        fire("tacitApproval");
        verify(process.grants).approveTacitly(idea);
        verify(process.grants).tellDecision(idea);
        assertWaitsAt("paymentWayChosen", "paymentWayTimeout");
    }

    @Test
    void anIdeaThatMustChangeGivesItsMoneyBackAndIsTalkedAbout() {
        submit();
        decide("ADAPT");
        verify(process.grants).releaseBudget(idea);
        assertWaitsAt("contactSubmitter");
    }

    @Test
    void aRefusalGivesTheMoneyBackAndShowsAnotherWay() {
        submit();
        decide("REFUSED");
        verify(process.grants).releaseBudget(idea);
        assertWaitsAt("explainOtherWay");
    }

    @Test
    void twoDecisionsAtOnceAreOne() {
        submit();
        decide("GRANTED");
        assertThatThrownBy(() -> decide("REFUSED"))
                .isInstanceOf(BusinessException.class).hasMessage("worklist.taskAlreadyDone");
    }

    // Payment

    @Test
    void whoDoesNotChooseIsAskedHowTheMoneyShouldCome() {
        submit();
        decide("GRANTED");
        fire("paymentWayTimeout");
        assertWaitsAt("askPaymentWay");
        process.paymentWayChosen(new PaymentWayChosen(idea));
        assertWaitsAt("pay");
    }

    @Test
    void aFailedPaymentAsksAgainHowTheMoneyShouldCome() {
        awaitPayment();
        process.paymentFailed(new PaymentFailed(idea));
        assertWaitsAt("paymentWayChosen", "paymentWayTimeout");
        process.paymentWayChosen(new PaymentWayChosen(idea));
        assertWaitsAt("pay");
    }

    @Test
    void aLatePaymentIsToldAndStillExpected() {
        awaitPayment();
        fire("paymentLate");
        verify(process.grants).tellPaymentLate(idea);
        process.paymentConfirmed(new PaymentConfirmed(idea));
        assertWaitsAt("storyReceived", "storyTimeout");
    }

    // Story

    @Test
    void aStoryThatIsAskedForMayCome() {
        askForStory();
        process.storyAsked(new StoryAsked(idea, "RECEIVED"));
        assertWaitsAt("learn");
    }

    @Test
    void aStoryThatTheOwnerSendsMeanwhileCompletesTheAsking() {
        askForStory();
        process.storyTold(new StoryTold(idea));
        process.storyAsked(new StoryAsked(idea, "RECEIVED"));
        assertWaitsAt("learn");
    }

    @Test
    void aStoryMayComeLater() {
        askForStory();
        process.storyAsked(new StoryAsked(idea, "LATER"));
        verify(process.stories, times(2)).storyTimeout(idea);
        assertWaitsAt("storyReceived", "storyTimeout");
    }

    @Test
    void noStoryHasNoConsequences() {
        askForStory();
        process.storyAsked(new StoryAsked(idea, "NONE"));
        verify(process.stories).finishWithoutStory(idea);
        assertEndedAt("doneWithoutStory");
    }

    // Withdrawing

    @ParameterizedTest
    @ValueSource(strings = {"contactSubmitter", "answerReceived", "applicationConfirmed", "awaitPotPeriod", "juryVote",
        "decide", "paymentWayChosen"})
    void theOwnerCanWithdrawAndTheMoneyGoesBack(String place) {
        bringTo(place);
        process.ideaWithdrawn(new IdeaWithdrawn(idea));
        verify(process.grants, atLeastOnce()).releaseBudget(idea);
        verify(process.ideas).thankForWithdrawing(idea);
        assertEndedAt("withdrawn");
    }

    @Test
    void openWorkOfAWithdrawnIdeaDisappears() {
        submit();
        var item = mirroredItem();
        process.ideaWithdrawn(new IdeaWithdrawn(idea));
        verify(workItems).cancelled(item.engineTaskId());
        verify(workItems, never()).completed(any());
    }

    // What holds everywhere

    @Test
    void eachTaskIsAWorkItem() {
        submit();
        var item = mirroredItem();
        assertThat(item.processKey()).isEqualTo("ideaFund");
        assertThat(item.taskKey()).isEqualTo("decide");
        assertThat(item.title()).isEqualTo("Beslis");
        assertThat(item.formKey()).isEqualTo("grant/decide");
        assertThat(item.subjectId()).isEqualTo(idea);
        assertThat(item.candidateRole()).isEqualTo("FUND_STEWARD");
        assertThat(item.assignee()).isNull();
        assertThat(item.dueAt()).isEqualTo(IN_A_MONTH);
        assertThat(item.help()).startsWith("Beslis over de aanvraag.");

        decide("GRANTED");
        verify(workItems).completed(item.engineTaskId());
        verify(workItems, never()).cancelled(any());
    }

    @Test
    void adviceIsAskedOfOnePersonAndShownToNobodyElse() {
        summonJury("inwoner07");
        var item = mirroredItem();
        assertThat(item.assignee()).isEqualTo("inwoner07");
        assertThat(item.candidateRole()).isNull();
    }

    @Test
    void dueDatesComeFromTheFeatureThatOwnsTheClock() {
        checkSays("DISCUSS");
        submit();
        verify(process.ideas).due("contactSubmitter", idea);
        verify(process.grants, never()).due(any(), any());
        process.contactFinished(new ContactFinished(idea, "OTHER_WAY"));
        verify(process.ideas).due("explainOtherWay", idea);
        process.otherWayExplained(new OtherWayExplained(idea));
        verify(process.ideas).due("reviewOtherWay", idea);
    }

    @Test
    void aRefusalInAStepReachesTheCallerAndMovesNothing() {
        submit();
        doThrow(new BusinessException("besluit.notPossible")).when(process.grants).tellDecision(idea);
        assertThatThrownBy(() -> decide("GRANTED"))
                .isInstanceOf(BusinessException.class).hasMessage("besluit.notPossible");
        assertWaitsAt("decide");
    }

    @Test
    void whatNobodyWaitsForMovesNothing() {
        submit();
        process.questionAnswered(new QuestionAnswered(idea));
        process.paymentConfirmed(new PaymentConfirmed(idea));
        process.paymentFailed(new PaymentFailed(idea));
        process.storyTold(new StoryTold(idea));
        process.paymentWayChosen(new PaymentWayChosen(idea));
        assertWaitsAt("decide");
    }

    @Test
    void anEventOfOneIdeaLeavesTheOthersAlone() {
        submit();
        var other = UUID.randomUUID();
        process.ideaWithdrawn(new IdeaWithdrawn(other));
        assertThatThrownBy(() -> process.besluitTaken(new BesluitTaken(other, "GRANTED")))
                .isInstanceOf(BusinessException.class);
        assertWaitsAt("decide");
        verifyNoInteractions(process.stories);
    }

    @Test
    void modelsThatDidNotChangeAreNotDeployedAgain() {
        assertThat(rig.deployAgain()).isEqualTo(1);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly() {
        var variables = rig.engine().getHistoryService().createHistoricVariableInstanceQuery().list();
        assertThat(variables).isNotEmpty();
        assertThat(variables.stream().map(HistoricVariableInstance::getName).collect(Collectors.toSet()))
                .isSubsetOf(with(IdeaFundProcess.VARIABLES, "nrOfInstances", "nrOfActiveInstances",
                        "nrOfCompletedInstances", "loopCounter"));
        assertThat(variables.stream().map(HistoricVariableInstance::getTypeName).collect(Collectors.toSet()))
                .isSubsetOf("string", "integer");
        assertThat(variables).filteredOn(v -> v.getTypeName().equals("string"))
                .allMatch(v -> ((String) v.getValue()).matches("[A-Z_]+|[0-9a-f-]{36}|inwoner[0-9]+"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        coverage.write(Path.of("target", "flow-coverage.md"), IdeaFundModel.mustBeTaken());
        assertThat(coverage.notTaken(IdeaFundModel.mustBeTaken())).as("not taken by any test").isEmpty();
    }

    // How to get somewhere

    private void submit() {
        process.ideaSubmitted(new IdeaSubmitted(idea));
    }

    private void checkSays(String outcome) {
        when(process.ideas.check(idea)).thenReturn(outcome);
    }

    private void decide(String outcome) {
        process.besluitTaken(new BesluitTaken(idea, outcome));
    }

    private void waitForHelp() {
        when(process.grants.applicationComplete(idea)).thenReturn(false);
        submit();
        fire("applicationTimeout");
        assertWaitsAt("helpWithApplication");
    }

    private void summonJury(String... jurors) {
        when(process.grants.needsJury(idea)).thenReturn(true);
        when(process.grants.jurors(idea)).thenReturn(List.of(jurors));
        submit();
        assertThat(openTasks("juryVote")).isEqualTo(jurors.length);
    }

    private void awaitPayment() {
        submit();
        decide("GRANTED");
        process.paymentWayChosen(new PaymentWayChosen(idea));
        process.paymentOrdered(new PaymentOrdered(idea));
        assertWaitsAt("paymentConfirmed", "paymentFailed", "paymentLate");
    }

    private void askForStory() {
        awaitPayment();
        process.paymentConfirmed(new PaymentConfirmed(idea));
        fire("storyTimeout");
        assertWaitsAt("askHowItWas");
    }

    private void bringTo(String place) {
        switch (place) {
            case "contactSubmitter" -> checkSays("DISCUSS");
            case "answerReceived" -> checkSays("DISCUSS");
            case "applicationConfirmed" -> when(process.grants.applicationComplete(idea)).thenReturn(false);
            case "awaitPotPeriod" -> when(process.grants.reserve(idea)).thenReturn("SHORT");
            case "juryVote" -> {
                when(process.grants.needsJury(idea)).thenReturn(true);
                when(process.grants.jurors(idea)).thenReturn(List.of("inwoner01", "inwoner02"));
            }
            default -> { }
        }
        submit();
        switch (place) {
            case "answerReceived" -> process.contactFinished(new ContactFinished(idea, "QUESTION"));
            case "awaitPotPeriod" -> process.moneySought(new MoneySought(idea, "LATER"));
            case "paymentWayChosen" -> decide("GRANTED");
            default -> { }
        }
        assertThat(places()).contains(place);
    }

    // How to look

    private void fire(String timer) {
        var job = rig.engine().getManagementService().createJobQuery().activityId(timer)
                .processInstanceId(instanceId()).singleResult();
        assertThat(job).as("timer at " + timer).isNotNull();
        assertThat(job.getDuedate()).isEqualTo(Date.from(IN_A_MONTH));
        rig.engine().getManagementService().executeJob(job.getId());
    }

    private void runAsyncJobs() {
        for (var jobs = asyncJobs(); !jobs.isEmpty(); jobs = asyncJobs()) {
            rig.engine().getManagementService().executeJob(jobs.get(0));
        }
    }

    private List<String> asyncJobs() {
        return rig.engine().getManagementService().createJobQuery().processInstanceId(instanceId()).messages().list()
                .stream().map(Job::getId).toList();
    }

    private String instanceId() {
        return rig.engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(idea.toString()).singleResult().getId();
    }

    private long openTasks(String key) {
        return rig.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(idea.toString())
                .taskDefinitionKey(key).count();
    }

    /** Where the idea waits: open tasks, and the events that can move it on. */
    private List<String> places() {
        var runtime = rig.engine().getRuntimeService();
        var places = new TreeSet<String>();
        leaves(runtime.getActivityInstance(instanceId()), places);
        var gateways = Map.of(
                "awaitAnswer", List.of("answerReceived", "answerTimeout"),
                "awaitApplication", List.of("applicationConfirmed", "applicationTimeout"),
                "awaitPaymentWay", List.of("paymentWayChosen", "paymentWayTimeout"),
                "awaitPayment", List.of("paymentConfirmed", "paymentFailed", "paymentLate"),
                "awaitStory", List.of("storyReceived", "storyTimeout"));
        return places.stream().flatMap(p -> gateways.getOrDefault(p, List.of(p)).stream()).sorted().toList();
    }

    private static void leaves(ActivityInstance instance, Set<String> places) {
        if (instance.getChildActivityInstances().length == 0) {
            places.add(instance.getActivityId());
        }
        for (var child : instance.getChildActivityInstances()) {
            leaves(child, places);
        }
    }

    private void assertWaitsAt(String... expected) {
        assertThat(places()).containsExactlyInAnyOrder(expected);
    }

    private void assertEndedAt(String end) {
        var history = rig.engine().getHistoryService();
        var instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(idea.toString())
                .singleResult();
        assertThat(instance.getEndTime()).as("ended").isNotNull();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(end)
                .count()).as("passed " + end).isEqualTo(1);
    }

    private NewWorkItem mirroredItem() {
        var item = ArgumentCaptor.forClass(NewWorkItem.class);
        verify(workItems).created(item.capture());
        return item.getValue();
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }
}
