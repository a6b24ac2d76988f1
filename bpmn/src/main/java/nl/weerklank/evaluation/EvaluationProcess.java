package nl.weerklank.evaluation;

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
import nl.weerklank.feedback.FeedbackCase;

/**
 * Phase 4 (feed-back-and-evaluate.bpmn, by the id of a cycle) and looking back (evaluation.bpmn, by the id of an
 * evaluation): everything the models and the domain say to each other.
 */
@Named("evaluation")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class EvaluationProcess {

    static final String EVALUATION_ID = "evaluationId";
    static final String RUN_ID = "runId";
    static final String FOLLOW_UP = "followUp";
    static final Set<String> VARIABLES = Set.of(EVALUATION_ID, RUN_ID, FOLLOW_UP);

    @Inject
    Engine engine;
    @Inject
    EvaluationCase evaluations;
    @Inject
    FeedbackCase feedback;

    // What the domain tells the processes

    public void measuresUpdated(@Observes MeasuresUpdated event) {
        engine.complete("updateMeasures", event.cycleId(), Map.of());
    }

    public void followUpChosen(@Observes FollowUpChosen event) {
        engine.complete("chooseFollowUp", event.cycleId(), Map.of(FOLLOW_UP, event.detail()));
    }

    public void prepared(@Observes EvaluationPrepared event) {
        engine.complete("chooseQuestions", event.evaluationId(), Map.of());
    }

    public void allAnswered(@Observes EvaluationComplete event) {
        engine.correlate("EvaluationComplete", event.evaluationId());
    }

    public void groupsHeard(@Observes GroupsHeard event) {
        engine.complete("hearGroups", event.evaluationId(), Map.of());
    }

    public void featuresScored(@Observes FeaturesScored event) {
        engine.complete("scoreFeatures", event.evaluationId(), Map.of());
    }

    public void learnedTogether(@Observes LearnedTogether event) {
        engine.complete("learnTogether", event.evaluationId(), Map.of());
    }

    public void lessonsRecorded(@Observes LessonsRecorded event) {
        engine.complete("recordLessons", event.evaluationId(), Map.of());
    }

    // What the models ask of the domain

    public String prepare(String cycleId) {
        evaluations.open(UUID.fromString(cycleId));
        return feedback.openFinalRun(UUID.fromString(cycleId)).toString();
    }

    public boolean hasMeasures(String cycleId) {
        return evaluations.hasMeasures(UUID.fromString(cycleId));
    }

    public List<String> unpublished(String cycleId) {
        return evaluations.unpublished(UUID.fromString(cycleId));
    }

    public void publishReport(String cycleId) {
        evaluations.publishReport(UUID.fromString(cycleId));
    }

    public Date due(String subjectId) {
        return Date.from(evaluations.due());
    }

    public void askEverybody(String evaluationId) {
        evaluations.askEverybody(UUID.fromString(evaluationId));
    }

    public Date answerBy(String evaluationId) {
        return Date.from(evaluations.answerBy(UUID.fromString(evaluationId)));
    }

    public void closeAnswers(String evaluationId) {
        evaluations.closeAnswers(UUID.fromString(evaluationId));
    }

    public void publish(String evaluationId) {
        evaluations.publish(UUID.fromString(evaluationId));
    }
}
