package nl.weerklank.feedback;

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

/**
 * Telling everybody what was done with their contributions (feedback.bpmn and the three it needs): everything the models
 * and the domain say to each other. Each model is about one row: a run, an answer, a call list, a reaction.
 */
@Named("feedback")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class FeedbackProcess {

    static final String RUN_ID = "runId";
    static final String ANSWER_ID = "answerId";
    static final String CALL_LIST_ID = "callListId";
    static final String REACTION_ID = "reactionId";
    static final String MORE_TO_DELIVER = "moreToDeliver";
    static final String TEXT_OUTCOME = "textOutcome";
    static final String READ_OUTCOME = "readOutcome";
    static final String CALL_OUTCOME = "callOutcome";
    static final String OTHER_WAY_OUTCOME = "otherWayOutcome";
    static final String REACTION_OUTCOME = "reactionOutcome";
    static final Set<String> VARIABLES = Set.of(RUN_ID, ANSWER_ID, CALL_LIST_ID, REACTION_ID, MORE_TO_DELIVER,
            TEXT_OUTCOME, READ_OUTCOME, CALL_OUTCOME, OTHER_WAY_OUTCOME, REACTION_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    FeedbackCase feedback;
    @Inject
    ReactionCase reactions;

    // What the domain tells the processes

    public void runStarted(@Observes FeedbackRunStarted event) {
        engine.start("FeedbackRunStarted", event.runId(), Map.of(RUN_ID, event.runId().toString()));
    }

    public void answerWritten(@Observes FeedbackAnswerWritten event) {
        engine.complete("writeAnswer", event.answerId(), Map.of());
    }

    public void answerMended(@Observes FeedbackAnswerMended event) {
        engine.complete("mendAnswer", event.answerId(), Map.of());
    }

    public void answerRead(@Observes FeedbackAnswerRead event) {
        engine.complete("readAnswer", event.answerId(), Map.of(READ_OUTCOME, event.detail()));
    }

    public void delivered(@Observes FeedbackDelivered event) {
        engine.correlate("FeedbackDelivered", event.runId());
    }

    public void callsMade(@Observes CallsMade event) {
        engine.complete("tellInPerson", event.callListId(), Map.of(CALL_OUTCOME, event.detail()));
    }

    public void otherWaysTried(@Observes OtherWaysTried event) {
        engine.complete("findOtherWay", event.callListId(), Map.of(OTHER_WAY_OUTCOME, event.detail()));
    }

    public void reactionReceived(@Observes ReactionReceived event) {
        engine.start("FeedbackReactionReceived", event.reactionId(),
                Map.of(REACTION_ID, event.reactionId().toString()));
    }

    public void reactionAnswered(@Observes ReactionAnswered event) {
        engine.complete("answerReaction", event.reactionId(), Map.of(REACTION_OUTCOME, event.detail()));
    }

    // What the models ask of the domain

    public boolean isOverdueAround(String cycleId) {
        return feedback.isOverdueAround(UUID.fromString(cycleId));
    }

    public String openPhaseRun(String cycleId) {
        return feedback.openPhaseRun(UUID.fromString(cycleId)).toString();
    }

    /** NONE when nobody waits for an answer. */
    public String openLastRun(String cycleId) {
        return feedback.openLastRun(UUID.fromString(cycleId)).map(UUID::toString).orElse("NONE");
    }

    public void makeObligations(String runId) {
        feedback.makeObligations(UUID.fromString(runId));
    }

    public boolean anythingOpen(String runId) {
        return feedback.anythingOpen(UUID.fromString(runId));
    }

    public void groupAnswers(String runId) {
        feedback.groupAnswers(UUID.fromString(runId));
    }

    public List<String> openAnswers(String runId) {
        return feedback.openAnswers(UUID.fromString(runId));
    }

    public boolean deliverBatch(String runId) {
        return feedback.deliverBatch(UUID.fromString(runId));
    }

    public Date deliveryTimeout(String runId) {
        return Date.from(feedback.deliveryTimeout(UUID.fromString(runId)));
    }

    public void makeCallLists(String runId) {
        feedback.makeCallLists(UUID.fromString(runId));
    }

    public List<String> openCallLists(String runId) {
        return feedback.openCallLists(UUID.fromString(runId));
    }

    public void publishSummary(String runId) {
        feedback.publishSummary(UUID.fromString(runId));
    }

    public void finish(String runId) {
        feedback.finish(UUID.fromString(runId));
    }

    public Date dueToWrite(String answerId) {
        return Date.from(feedback.dueToWrite(UUID.fromString(answerId)));
    }

    public Date lateAt(String answerId) {
        return Date.from(feedback.lateAt(UUID.fromString(answerId)));
    }

    public void tellLate(String answerId) {
        feedback.tellLate(UUID.fromString(answerId));
    }

    public String checkText(String answerId) {
        return feedback.checkText(UUID.fromString(answerId));
    }

    public Date dueToCall(String callListId) {
        return Date.from(feedback.dueToCall(UUID.fromString(callListId)));
    }

    public Date callReminderAt(String callListId) {
        return Date.from(feedback.callReminderAt(UUID.fromString(callListId)));
    }

    public void remindCallers(String callListId) {
        feedback.remindCallers(UUID.fromString(callListId));
    }

    public Date reactionDue(String reactionId) {
        return Date.from(reactions.due(UUID.fromString(reactionId)));
    }

    public void tellReactionLate(String reactionId) {
        reactions.tellLate(UUID.fromString(reactionId));
    }

    public void makeContribution(String reactionId) {
        reactions.makeContribution(UUID.fromString(reactionId));
    }

    public void sendReply(String reactionId) {
        reactions.sendAnswer(UUID.fromString(reactionId));
    }
}
