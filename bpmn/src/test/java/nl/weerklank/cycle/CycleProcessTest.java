package nl.weerklank.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.conversation.ConversationProcess;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.evaluation.EvaluationCase;
import nl.weerklank.feedback.FeedbackProcess;
import nl.weerklank.measure.QuickActionChosen;
import nl.weerklank.measure.QuickActionKind;
import nl.weerklank.online.OnlineInputProcess;
import nl.weerklank.preparation.PreparationProcess;
import nl.weerklank.theme.ThemesBundled;
import nl.weerklank.theme.ThemesRanked;
import nl.weerklank.trajectory.TrajectoryProcess;
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

/**
 * Every path of the lemniscaat, of closing a phase, of an exception and of phase 1 once. Phases 2 to 4 are told by a stand-in
 * what comes of them: their own tests say how.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CycleProcessTest {

    private static final Date IN_A_MONTH = Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
    private static final List<DrawnModel> MODELS = Stream.of("lemniscaat", "phase-closing", "rule-exception",
            "open-up-experiences").map(name -> DrawnModel.of("cycle/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final CycleProcess process = new CycleProcess();
    private final FeedbackProcess feedback = mock(FeedbackProcess.class, this::farAway);
    private final TrajectoryProcess trajectory = mock(TrajectoryProcess.class);
    private final ConversationProcess conversation = mock(ConversationProcess.class, this::farAway);
    private final OnlineInputProcess online = mock(OnlineInputProcess.class, this::farAway);
    private final PreparationProcess preparation = mock(PreparationProcess.class);
    private EngineRig rig;
    private UUID cycle;
    private UUID run;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(new HashMap<>(Map.of("cycle", process, "feedback", feedback, "trajectory", trajectory,
                "conversation", conversation, "onlineInput", online, "preparation", preparation)), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
        rig.standIn("conversationRound", "roundGate");
        rig.standIn("preparation", "preparationGate");
        rig.standIn("findCauses", "causesGate");
        rig.standIn("adaptPolicy", "adaptGate");
        rig.standIn("measure", "measureGate");
        rig.standIn("feedBackAndEvaluate", "feedBackGate");
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshCycle(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        Mockito.reset(feedback, trajectory, conversation, preparation);
        process.cycles = mock(CycleCase.class, this::farAway);
        process.evaluations = mock(EvaluationCase.class);
        cycle = UUID.randomUUID();
        run = UUID.randomUUID();
        when(process.cycles.beginClosing(any(), any())).thenReturn(PhaseOutcome.DONE);
        when(process.cycles.checkPhase(any())).thenReturn("CLEAR");
        when(process.cycles.plannedRounds(any())).thenReturn(List.of());
        when(feedback.openPhaseRun(anyString())).thenAnswer(call -> UUID.randomUUID().toString());
        when(feedback.openLastRun(anyString())).thenReturn("NONE");
        when(trajectory.openStopRun(any())).thenReturn(run.toString());
        when(conversation.compareGroups(anyString())).thenReturn("IN_BALANCE");
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        var type = call.getMethod().getReturnType();
        return type == Instant.class ? IN_A_MONTH.toInstant() : type == Date.class ? IN_A_MONTH
                : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    @Test
    void fromExperiencesToAClosedTrajectory_INV_44() {
        open(CyclePhase.OPEN_UP);
        verify(process.cycles).openPhase(cycle, CyclePhase.OPEN_UP);
        phaseOne();
        phase("causesGate", "phaseOutcome", "DONE");
        phase("adaptGate", "phaseOutcome", "DONE");
        phase("feedBackGate", "followUp", "CLOSE");
        process.closingConcluded(new ClosingConcluded(cycle, "CLOSE"));
        // Somebody still waits for the last answer; after that nobody does.
        when(feedback.openLastRun(cycle.toString())).thenReturn(run.toString(), "NONE");
        rig.runJobs();
        verify(process.cycles).publishEndReport(cycle);
        verify(process.evaluations).tellEndReport(cycle);
        verify(feedback).finish(run.toString());
        verify(process.cycles).closeTrajectory(cycle);
        rig.assertEnded(cycle, "lemniscaat");
    }

    /** INV-01: no phase before the five questions are answered and the mandate is given. */
    @Test
    void theFirstCycleBeginsWithThePreparation_INV_01() {
        prepare();
        verify(process.cycles, never()).openPhase(any(), any());

        phase("preparationGate", "mandate", "GIVEN");

        verify(process.cycles).openPhase(cycle, CyclePhase.OPEN_UP);
        verify(preparation, never()).notStarted(any());
    }

    @Test
    void withoutAMandateItDoesNotBeginAndWhatWasGivenIsAnswered_INV_10() {
        prepare();
        phase("preparationGate", "mandate", "REFUSED");

        verify(process.cycles, never()).openPhase(any(), any());
        verify(feedback).finish(run.toString());
        verify(preparation).notStarted(cycle.toString());
        rig.assertEnded(cycle, "lemniscaat");
    }

    @Test
    void loopsBackWhenExperiencesOrCausesAreMissed() {
        open(CyclePhase.OPEN_UP);
        phaseOne();
        phase("causesGate", "phaseOutcome", "BACK_TO_EXPERIENCES");
        phaseOne();
        phase("causesGate", "phaseOutcome", "DONE");
        phase("adaptGate", "phaseOutcome", "BACK_TO_CAUSES");
        phase("causesGate", "phaseOutcome", "DONE");
        phase("adaptGate", "phaseOutcome", "BACK_TO_EXPERIENCES");
        phaseOne();
        verify(process.cycles, times(3)).openPhase(cycle, CyclePhase.OPEN_UP);
        rig.assertTaskOpen("causesGate", cycle);
    }

    @Test
    void withoutACauseTheBestuurderChooses() {
        open(CyclePhase.FIND_CAUSES);
        phase("causesGate", "phaseOutcome", "NOT_FOUND");
        process.noCauseConcluded(new NoCauseConcluded(cycle, "ACT"));
        rig.runJobs();
        phase("adaptGate", "phaseOutcome", "BACK_TO_CAUSES");
        phase("causesGate", "phaseOutcome", "NOT_FOUND");
        process.noCauseConcluded(new NoCauseConcluded(cycle, "NO_ACTION"));
        rig.runJobs();
        rig.assertTaskOpen("feedBackGate", cycle);
    }

    @Test
    void thePlanDoesNotFitSoTheNextCycleBeginsThere_INV_45() {
        open(CyclePhase.ADAPT);
        phase("adaptGate", "phaseOutcome", "DONE");
        phase("feedBackGate", "followUp", "PLAN_DOES_NOT_FIT");
        verify(process.cycles).openNext(cycle, FollowUp.PLAN_DOES_NOT_FIT);
        rig.assertEnded(cycle, "lemniscaat");
    }

    @Test
    void whatIsFollowedGoesOnByNewsOrATermOrIsClosed() {
        follow();
        process.newExperiences(new NewExperiencesReceived(cycle));
        rig.runJobs();
        verify(process.cycles).openNext(cycle, FollowUp.KEEP_FOLLOWING);

        cycle = UUID.randomUUID();
        follow();
        rig.fire("followTerm", cycle);
        rig.runJobs();
        verify(process.cycles).openNext(cycle, FollowUp.KEEP_FOLLOWING);

        cycle = UUID.randomUUID();
        follow();
        process.closingAsked(new CycleClosingAsked(cycle));
        process.closingConcluded(new ClosingConcluded(cycle, "KEEP_FOLLOWING"));
        process.closingAsked(new CycleClosingAsked(cycle));
        rig.assertTaskOpen("decideClosing", cycle);
    }

    @Test
    void openPointsAreSolvedExceptedOrThePhaseReopens_INV_08() {
        when(process.cycles.checkPhase(cycle)).thenReturn("BLOCKED", "BLOCKED", "BLOCKED", "CLEAR");
        when(process.cycles.recordException(any())).thenReturn("EXCEPTION_REFUSED");
        open(CyclePhase.OPEN_UP);
        phaseOne();
        verify(process.cycles, never()).closePhase(cycle);
        process.blocksResolved(new BlocksResolved(cycle, "AGAIN", null));
        rig.runJobs();
        var exception = UUID.randomUUID();
        process.blocksResolved(new BlocksResolved(cycle, "EXCEPTION", exception));
        rig.assertTaskOpen("decideException", exception);
        process.exceptionConcluded(new ExceptionConcluded(exception, "REFUSED"));
        verify(process.cycles).recordException(exception);
        process.blocksResolved(new BlocksResolved(cycle, "REOPEN", null));
        verify(process.cycles).reopenPhase(cycle);
        verify(process.cycles, times(2)).openPhase(cycle, CyclePhase.OPEN_UP);
        phaseOne();
        verify(process.cycles).closePhase(cycle);
    }

    @Test
    void aWijkThatWaitsForAnswersGetsNoNewRound_INV_11() {
        when(feedback.isOverdueAround(cycle.toString())).thenReturn(true);
        when(process.cycles.recordException(any())).thenReturn("EXCEPTION_REFUSED", "EXCEPTION_GRANTED");
        open(CyclePhase.OPEN_UP);
        process.burdenAnswered(new BurdenAnswered(cycle, "SOLVED", null));
        for (var exception : List.of(UUID.randomUUID(), UUID.randomUUID())) {
            process.burdenAnswered(new BurdenAnswered(cycle, "EXCEPTION", exception));
            process.exceptionConcluded(new ExceptionConcluded(exception, "-"));
        }
        rig.assertTaskOpen("planRounds", cycle);
    }

    @Test
    void roundsAreCalledByTheirFormAndAGroupThatIsMissedGetsAnother_INV_12() {
        var window = UUID.randomUUID();
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(window.toString()));
        when(process.cycles.processOf(window)).thenReturn("onlineInput");
        when(conversation.compareGroups(cycle.toString())).thenReturn("NOT_IN_BALANCE");
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        closeWindow(window);
        process.recruitmentChosen(new RecruitmentChosen(cycle, "EXTRA"));
        closeWindow(window);
        process.recruitmentChosen(new RecruitmentChosen(cycle, "EXCEPTION"));
        rig.assertTaskOpen("bundleThemes", cycle);
    }

    @Test
    void aThemeThatResidentsWantToTalkOnAboutGetsARoundBeforeThePhaseCloses() {
        var round = UUID.randomUUID();
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        process.themesBundled(new ThemesBundled(cycle));
        when(process.cycles.goesDeeper(cycle)).thenReturn(true);
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(round.toString()));
        when(process.cycles.processOf(round)).thenReturn("conversationRound");
        process.themesRanked(new ThemesRanked(cycle));
        rig.runJobs();
        verify(process.cycles, never()).beginClosing(any(), any());
        rig.facade().complete("roundGate", round, Map.of());
        rig.runJobs();
        nothingAtOnce();
        verify(process.cycles).closePhase(cycle);
    }

    /** The phase closes when the quick measure was carried out, so that its answers can name it. */
    @Test
    void whatCanBeDoneAtOnceIsDoneBeforeThePhaseCloses_INV_20() {
        var measure = UUID.randomUUID();
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        process.themesBundled(new ThemesBundled(cycle));
        process.themesRanked(new ThemesRanked(cycle));
        process.quickActionChosen(new QuickActionChosen(cycle, QuickActionKind.MEASURE, measure));
        rig.runJobs();
        verify(process.cycles, never()).beginClosing(any(), any());
        rig.facade().complete("measureGate", measure, Map.of());
        rig.runJobs();
        verify(process.cycles).closePhase(cycle);
    }

    /** The rounds stand in a frame since then, so such a case cannot move: it ends on its own model, and its cycle goes on. */
    @Test
    void aPhaseThatIsInItsRoundsAtAnUpdateEndsOnItsOwnModel() {
        var window = UUID.randomUUID();
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(window.toString()));
        when(process.cycles.processOf(window)).thenReturn("onlineInput");
        rig.deployOlder("cycle/open-up-experiences.bpmn");
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));

        rig.update();

        closeWindow(window);
        process.themesBundled(new ThemesBundled(cycle));
        process.themesRanked(new ThemesRanked(cycle));
        rig.runJobs();
        verify(process.cycles).closePhase(cycle);
        rig.assertTaskOpen("causesGate", cycle);
    }

    /** The older model knows no rounds that go deeper: who chose a theme before the update is talked with after it all the same. */
    @Test
    void aPhaseThatBeganOnAnOlderModelGoesOnInTheNewest() {
        var round = UUID.randomUUID();
        rig.deployOlder("cycle/open-up-experiences.bpmn");
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        process.themesBundled(new ThemesBundled(cycle));
        var task = rig.engine().getTaskService().createTaskQuery().taskDefinitionKey("rankThemes")
                .processInstanceBusinessKey(cycle.toString()).singleResult();

        rig.update();

        assertThat(rig.engine().getTaskService().createTaskQuery().taskId(task.getId()).singleResult().getDueDate())
                .as("the same task, due on the same day").isEqualTo(task.getDueDate());
        when(process.cycles.goesDeeper(cycle)).thenReturn(true);
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(round.toString()));
        when(process.cycles.processOf(round)).thenReturn("conversationRound");
        process.themesRanked(new ThemesRanked(cycle));
        rig.runJobs();
        rig.facade().complete("roundGate", round, Map.of());
        rig.runJobs();
        // What the update added is asked as well.
        nothingAtOnce();
        verify(process.cycles).closePhase(cycle);
    }

    @Test
    void whoShouldKnowIsToldThatAskingIsNearlyOverAndTheRoundsGoOn() {
        var window = UUID.randomUUID();
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(window.toString()));
        when(process.cycles.processOf(window)).thenReturn("onlineInput");
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        rig.fire("endNears", cycle);
        verify(process.cycles).tellEndNears(cycle);
        closeWindow(window);
        rig.assertTaskOpen("bundleThemes", cycle);
    }

    /** INV-10; and what a round's own stop does to the phase that called it. */
    @Test
    void stoppingCancelsThePhasesAndWhatTheyCalledAndAnswersEverybody_INV_10() {
        var window = UUID.randomUUID();
        when(process.cycles.plannedRounds(cycle)).thenReturn(List.of(window.toString()));
        when(process.cycles.processOf(window)).thenReturn("onlineInput");
        open(CyclePhase.OPEN_UP);
        process.roundsPlanned(new RoundsPlanned(cycle));
        // A round that stops with its trajectory is ended before the trajectory's own stop reaches the cycle.
        rig.facade().cancel(window, "TrajectoryStopped");
        assertThat(running(cycle)).as("the phase goes on until the cycle itself stops").isPositive();
        process.stopAsked(new CycleStopAsked(cycle));
        assertThat(running(window)).isZero();
        assertThat(running(cycle)).as("only the cycle itself, which answers everybody").isEqualTo(1);
        verify(trajectory, never()).stopped(any());
        rig.runJobs();
        verify(feedback).finish(run.toString());
        verify(trajectory).stopped(any());
        rig.assertEnded(cycle, "lemniscaat");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEveryBoundaryEventWasTaken() throws IOException {
        var all = new HashSet<String>();
        MODELS.forEach(model -> all.addAll(model.mustBeTaken()));
        coverage.write(Path.of("target/flow-coverage/lemniscaat.md"), all);
        assertThat(coverage.notTaken(all)).isEmpty();
    }

    private void prepare() {
        process.cycleOpened(new CycleOpened(cycle, UUID.randomUUID(), "PREPARE"));
        rig.runJobs();
    }

    private void open(CyclePhase at) {
        process.cycleOpened(new CycleOpened(cycle, UUID.randomUUID(), at.name()));
        rig.runJobs();
    }

    /** Phase 1 without rounds of its own, up to the end of its closing. */
    private void phaseOne() {
        process.roundsPlanned(new RoundsPlanned(cycle));
        process.themesBundled(new ThemesBundled(cycle));
        process.themesRanked(new ThemesRanked(cycle));
        nothingAtOnce();
    }

    private void nothingAtOnce() {
        process.quickActionChosen(new QuickActionChosen(cycle, QuickActionKind.NONE, null));
        rig.runJobs();
    }

    private void phase(String gate, String variable, String outcome) {
        rig.facade().complete(gate, cycle, Map.of(variable, outcome));
        rig.runJobs();
    }

    private void follow() {
        open(CyclePhase.ADAPT);
        phase("adaptGate", "phaseOutcome", "DONE");
        phase("feedBackGate", "followUp", "KEEP_FOLLOWING");
    }

    private void closeWindow(UUID window) {
        rig.fire("windowCloses", window);
        rig.facade().complete("sortOnlineInput", window, Map.of());
        rig.runJobs();
    }

    private long running(UUID subject) {
        return rig.engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString()).count();
    }
}
