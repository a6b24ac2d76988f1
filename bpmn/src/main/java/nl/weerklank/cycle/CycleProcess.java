package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;
import nl.weerklank.evaluation.EvaluationCase;
import nl.weerklank.measure.QuickActionChosen;
import nl.weerklank.theme.ThemesBundled;
import nl.weerklank.theme.ThemesRanked;

/**
 * The lemniscaat and its first phase (lemniscaat.bpmn and open-up-experiences.bpmn, by the id of a cycle), what every phase
 * ends with (phase-closing.bpmn, by the same id) and an exception to a rule (rule-exception.bpmn, by its own id): everything
 * the models and the domain say to each other.
 */
@Named("cycle")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class CycleProcess {

    static final String CYCLE_ID = "cycleId";
    static final String TRAJECTORY_ID = "trajectoryId";
    static final String EXCEPTION_ID = "exceptionId";
    static final String START_PHASE = "startPhase";
    static final String PHASE_OUTCOME = "phaseOutcome";
    static final String CLOSING = "closing";
    static final String FOLLOW_UP = "followUp";
    static final String CHECK_OUTCOME = "checkOutcome";
    static final String RESOLVE_OUTCOME = "resolveOutcome";
    static final String EXCEPTION_OUTCOME = "exceptionOutcome";
    static final String NO_CAUSE_OUTCOME = "noCauseOutcome";
    static final String CLOSING_OUTCOME = "closingOutcome";
    static final String ANSWER_FIRST_OUTCOME = "answerFirstOutcome";
    static final String BALANCE_OUTCOME = "balanceOutcome";
    static final String RECRUITMENT_OUTCOME = "recruitmentOutcome";
    static final String QUICK_OUTCOME = "quickOutcome";
    static final String MEASURE_ID = "measureId";
    static final Set<String> VARIABLES = Set.of(CYCLE_ID, TRAJECTORY_ID, EXCEPTION_ID, START_PHASE, PHASE_OUTCOME, CLOSING,
            FOLLOW_UP, CHECK_OUTCOME, RESOLVE_OUTCOME, EXCEPTION_OUTCOME, NO_CAUSE_OUTCOME, CLOSING_OUTCOME,
            ANSWER_FIRST_OUTCOME, BALANCE_OUTCOME, RECRUITMENT_OUTCOME, QUICK_OUTCOME, MEASURE_ID);

    @Inject
    Engine engine;
    @Inject
    CycleCase cycles;
    @Inject
    EvaluationCase evaluations;

    // What the domain tells the processes

    /** A cycle has one process: what ran of it before, as in a rehearsal that leaps ahead, ends. */
    public void cycleOpened(@Observes CycleOpened event) {
        engine.cancel(event.cycleId(), "CycleBeginsElsewhere");
        engine.start("CycleStarted", event.cycleId(), Map.of(CYCLE_ID, event.cycleId().toString(),
                TRAJECTORY_ID, event.trajectoryId().toString(), START_PHASE, event.startPhase()));
    }

    public void stopAsked(@Observes CycleStopAsked event) {
        engine.correlate("TrajectoryStopAsked", event.cycleId());
    }

    public void roundsPlanned(@Observes RoundsPlanned event) {
        engine.complete("planRounds", event.cycleId(), Map.of());
    }

    public void recruitmentChosen(@Observes RecruitmentChosen event) {
        engine.complete("chooseRecruitment", event.cycleId(), Map.of(RECRUITMENT_OUTCOME, event.outcome()));
    }

    public void burdenAnswered(@Observes BurdenAnswered event) {
        engine.complete("answerFirst", event.cycleId(),
                withException(event.exceptionId(), ANSWER_FIRST_OUTCOME, event.outcome()));
    }

    public void themesBundled(@Observes ThemesBundled event) {
        engine.complete("bundleThemes", event.cycleId(), Map.of());
    }

    public void themesRanked(@Observes ThemesRanked event) {
        engine.complete("rankThemes", event.cycleId(), Map.of());
    }

    public void quickActionChosen(@Observes QuickActionChosen event) {
        engine.complete("startQuickAction", event.cycleId(), event.measureId() == null
                ? Map.of(QUICK_OUTCOME, event.kind().name())
                : Map.of(QUICK_OUTCOME, event.kind().name(), MEASURE_ID, event.measureId().toString()));
    }

    public void blocksResolved(@Observes BlocksResolved event) {
        engine.complete("resolveBlocks", event.cycleId(),
                withException(event.exceptionId(), RESOLVE_OUTCOME, event.outcome()));
    }

    public void exceptionConcluded(@Observes ExceptionConcluded event) {
        engine.complete("decideException", event.exceptionId(), Map.of());
    }

    public void noCauseConcluded(@Observes NoCauseConcluded event) {
        engine.complete("noCauseFound", event.cycleId(), Map.of(NO_CAUSE_OUTCOME, event.outcome()));
    }

    public void closingConcluded(@Observes ClosingConcluded event) {
        engine.complete("decideClosing", event.cycleId(), Map.of(CLOSING_OUTCOME, event.outcome()));
    }

    public void closingAsked(@Observes CycleClosingAsked event) {
        engine.correlate("CycleClosingAsked", event.cycleId());
    }

    public void newExperiences(@Observes NewExperiencesReceived event) {
        engine.correlate("NewExperiencesReceived", event.cycleId());
    }

    private static Map<String, Object> withException(UUID exceptionId, String outcomeKey, String outcome) {
        return exceptionId == null ? Map.of(outcomeKey, outcome)
                : Map.of(outcomeKey, outcome, EXCEPTION_ID, exceptionId.toString());
    }

    // What the models ask of the domain

    public void openPhase(String cycleId, String phase) {
        cycles.openPhase(UUID.fromString(cycleId), CyclePhase.valueOf(phase));
    }

    public String beginClosing(String cycleId, String phaseOutcome) {
        // A model that says nothing arrives as an empty text.
        return cycles.beginClosing(UUID.fromString(cycleId),
                phaseOutcome.isEmpty() ? PhaseOutcome.DONE : PhaseOutcome.valueOf(phaseOutcome)).name();
    }

    public String checkPhase(String cycleId) {
        return cycles.checkPhase(UUID.fromString(cycleId));
    }

    public String closePhase(String cycleId) {
        cycles.closePhase(UUID.fromString(cycleId));
        return "CLOSED";
    }

    public String reopenPhase(String cycleId) {
        cycles.reopenPhase(UUID.fromString(cycleId));
        return "REOPENED";
    }

    public Date due(String cycleId) {
        return Date.from(cycles.due(UUID.fromString(cycleId)));
    }

    public Date exceptionDue(String exceptionId) {
        return Date.from(cycles.exceptionDue(UUID.fromString(exceptionId)));
    }

    public String recordException(String exceptionId) {
        return cycles.recordException(UUID.fromString(exceptionId));
    }

    public List<String> plannedRounds(String cycleId) {
        return cycles.plannedRounds(UUID.fromString(cycleId));
    }

    public Date endNearsAt(String cycleId) {
        return Date.from(cycles.endNearsAt(UUID.fromString(cycleId)));
    }

    public void tellEndNears(String cycleId) {
        cycles.tellEndNears(UUID.fromString(cycleId));
    }

    public boolean goesDeeper(String cycleId) {
        return cycles.goesDeeper(UUID.fromString(cycleId));
    }

    public String processOf(String roundId) {
        return cycles.processOf(UUID.fromString(roundId));
    }

    public Date followUntil(String cycleId) {
        return Date.from(cycles.followUntil(UUID.fromString(cycleId)));
    }

    public void openNext(String cycleId, String followUp) {
        cycles.openNext(UUID.fromString(cycleId), FollowUp.valueOf(followUp));
    }

    public void publishEndReport(String cycleId) {
        cycles.publishEndReport(UUID.fromString(cycleId));
        evaluations.tellEndReport(UUID.fromString(cycleId));
    }

    public void closeTrajectory(String cycleId) {
        cycles.closeTrajectory(UUID.fromString(cycleId));
    }
}
