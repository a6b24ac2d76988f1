package nl.weerklank.measure;

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
import nl.weerklank.advice.AdviceRequested;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;

/**
 * From cause to measure (adapt-policy.bpmn by the id of a cycle, cause-measures.bpmn of a cause, measure.bpmn of a measure,
 * partner-commitment.bpmn of a promise): everything the models and the domain say to each other.
 */
@Named("measure")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class MeasureProcess {

    static final String CAUSE_ID = "causeId";
    static final String MEASURE_ID = "measureId";
    static final String COMMITMENT_ID = "commitmentId";
    static final String CHOICE_OUTCOME = "choiceOutcome";
    static final String CHAIN_OUTCOME = "chainOutcome";
    static final String COLLEGE_OUTCOME = "collegeOutcome";
    static final String COUNCIL_OUTCOME = "councilOutcome";
    static final String PUBLICATION = "publication";
    static final String MEASURE_TEST_OUTCOME = "measureTestOutcome";
    static final String PILOT_OUTCOME = "pilotOutcome";
    static final String FIT_OUTCOME = "fitOutcome";
    static final String ADVICE_CHOICE = "adviceChoice";
    static final String REQUEST_ID = "requestId";
    static final String ADVICE_OUTCOME = "adviceOutcome";
    static final Set<String> VARIABLES = Set.of(ADVICE_CHOICE, REQUEST_ID, ADVICE_OUTCOME, CAUSE_ID, MEASURE_ID, COMMITMENT_ID, CHOICE_OUTCOME, CHAIN_OUTCOME,
            COLLEGE_OUTCOME, COUNCIL_OUTCOME, PUBLICATION, MEASURE_TEST_OUTCOME, PILOT_OUTCOME, FIT_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    MeasureCase measures;

    // What the domain tells the processes

    public void causesChosen(@Observes CausesChosen event) {
        engine.complete("chooseCauses", event.cycleId(), Map.of(CHOICE_OUTCOME, event.detail()));
    }

    public void optionsThoughtUp(@Observes OptionsThoughtUp event) {
        engine.complete("thinkUpOptions", event.causeId(), Map.of());
    }

    public void measureTested(@Observes MeasureTested event) {
        engine.complete("testPrinciples", event.measureId(), Map.of(MEASURE_TEST_OUTCOME, event.detail()));
    }

    public void measureDoneAtOnce(@Observes MeasureDoneAtOnce event) {
        engine.complete("actAtOnce", event.measureId(), Map.of());
    }

    public void measureWorkedOut(@Observes MeasureWorkedOut event) {
        engine.complete("workOutMeasure", event.measureId(), Map.of());
    }

    public void pilotEnded(@Observes PilotEnded event) {
        engine.complete("runPilot", event.measureId(), Map.of());
    }

    public void pilotDiscussed(@Observes PilotDiscussed event) {
        engine.complete("learnFromPilot", event.measureId(), Map.of(PILOT_OUTCOME, event.detail()));
    }

    public void fitAsked(@Observes FitAsked event) {
        engine.complete("askFit", event.measureId(), Map.of(FIT_OUTCOME, event.detail()));
    }

    public void documentComposed(@Observes DocumentComposed event) {
        engine.complete("composeDocument", event.cycleId(), Map.of());
    }

    public void noAdviceExplained(@Observes NoAdviceExplained event) {
        engine.complete("explainNoAdvice", event.cycleId(), Map.of(ADVICE_CHOICE, "EXPLAINED"));
    }

    /** A cycle that asks waits for the advice, and for the answer to it. */
    public void adviceRequested(@Observes AdviceRequested event) {
        if (event.cycleId() != null) {
            measures.adviceAsked(event.cycleId(), event.requestId());
            engine.complete("explainNoAdvice", event.cycleId(), Map.of(ADVICE_CHOICE, "ASKED", REQUEST_ID,
                    event.requestId().toString()));
        }
    }

    public void collegeSpoke(@Observes CollegeSpoke event) {
        engine.complete("collegeDecides", event.cycleId(), Map.of(COLLEGE_OUTCOME, event.detail()));
    }

    public void councilSpoke(@Observes CouncilSpoke event) {
        engine.complete("registerCouncil", event.cycleId(), Map.of(COUNCIL_OUTCOME, event.detail()));
    }

    public void documentMended(@Observes DocumentMended event) {
        engine.complete("mendDocument", event.cycleId(), Map.of());
    }

    public void launchHeld(@Observes LaunchHeld event) {
        engine.complete("organiseLaunch", event.cycleId(), Map.of());
    }

    public void partnerAnswered(@Observes PartnerAnswered event) {
        engine.correlate("PartnerAnswered", event.commitmentId());
        engine.completeIfOpen("callPartner", event.commitmentId(), Map.of());
    }

    public void partnerCalled(@Observes PartnerCalled event) {
        engine.completeIfOpen("callPartner", event.commitmentId(), Map.of());
    }

    // What the models ask of the domain

    public Date due(String subjectId) {
        return Date.from(measures.due(UUID.fromString(subjectId)));
    }

    public List<String> chosenCauses(String cycleId) {
        return measures.chosenCauses(UUID.fromString(cycleId));
    }

    public List<String> openMeasures(String causeId) {
        return measures.openMeasures(UUID.fromString(causeId));
    }

    public boolean pilotWanted(String measureId) {
        return measures.pilotWanted(UUID.fromString(measureId));
    }

    public Date pilotEnds(String measureId) {
        return Date.from(measures.pilotEnds(UUID.fromString(measureId)));
    }

    public Date learningMomentAt(String measureId) {
        return Date.from(measures.learningMomentAt(UUID.fromString(measureId)));
    }

    public void remindToLearn(String measureId) {
        measures.remindToLearn(UUID.fromString(measureId));
    }

    public String checkChain(String cycleId) {
        return measures.checkChain(UUID.fromString(cycleId));
    }

    public boolean adviceOpen(String cycleId) {
        return measures.adviceOpen(UUID.fromString(cycleId));
    }

    public List<String> openCommitments(String cycleId) {
        return measures.openCommitments(UUID.fromString(cycleId));
    }

    public void checkCover(String cycleId) {
        measures.checkCover(UUID.fromString(cycleId));
    }

    public String publish(String cycleId) {
        return measures.publish(UUID.fromString(cycleId));
    }

    public String outcome(String cycleId) {
        return measures.outcome(UUID.fromString(cycleId));
    }

    public void askPartner(String commitmentId) {
        measures.askPartner(UUID.fromString(commitmentId));
    }

    public Date partnerReminderAt(String commitmentId) {
        return Date.from(measures.partnerReminderAt(UUID.fromString(commitmentId)));
    }

    public void remindPartner(String commitmentId) {
        measures.remindPartner(UUID.fromString(commitmentId));
    }

    public Date partnerAnswerEnds(String commitmentId) {
        return Date.from(measures.partnerAnswerEnds(UUID.fromString(commitmentId)));
    }
}
