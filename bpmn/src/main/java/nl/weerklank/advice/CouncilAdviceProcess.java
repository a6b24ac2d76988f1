package nl.weerklank.advice;

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

/** One advice, asked or not (council-advice.bpmn, by the id of the request): everything the model and the domain say to each other. */
@Named("councilAdvice")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class CouncilAdviceProcess {

    static final String REQUEST_ID = "requestId";
    static final String TEXT_OUTCOME = "textOutcome";
    static final String DOSSIER_OUTCOME = "dossierOutcome";
    static final String ADOPTION_OUTCOME = "adoptionOutcome";
    static final String EXTENSION_OUTCOME = "extensionOutcome";
    static final String ANSWER_OUTCOME = "answerOutcome";
    static final String TALK_WANTED = "talkWanted";
    static final String TALK_CHANGE = "talkChange";
    static final Set<String> VARIABLES = Set.of(REQUEST_ID, TEXT_OUTCOME, DOSSIER_OUTCOME, "adviceStand", "memberId",
            "consultOutcome", ADOPTION_OUTCOME, EXTENSION_OUTCOME, ANSWER_OUTCOME, TALK_WANTED, TALK_CHANGE, "adviceOutcome");

    @Inject
    Engine engine;
    @Inject
    AdviceCase advice;

    // What the domain tells the process

    /** A cycle that waits calls the process itself; a request of its own begins here. */
    public void requested(@Observes AdviceRequested event) {
        if (event.cycleId() == null) {
            engine.startProcess("councilAdvice", event.requestId(), Map.of(REQUEST_ID, event.requestId().toString()));
        }
    }

    public void unasked(@Observes UnaskedAdviceStarted event) {
        engine.start("UnaskedAdviceStarted", event.requestId(), Map.of(REQUEST_ID, event.requestId().toString(),
                TEXT_OUTCOME, event.detail()));
    }

    public void checked(@Observes DossierChecked event) {
        engine.complete("checkDossier", event.requestId(), Map.of(DOSSIER_OUTCOME, event.detail()));
    }

    public void completed(@Observes DossierCompleted event) {
        engine.complete("completeDossier", event.requestId(), Map.of());
    }

    public void readersChosen(@Observes ReadersChosen event) {
        engine.complete("chooseReaders", event.requestId(), Map.of());
    }

    public void remarksGiven(@Observes RemarksGiven event) {
        engine.completeOf(event.account(), "readAndRemark", event.requestId());
    }

    /** What residents said is kept as contributions before anybody writes. */
    public void consulted(@Observes ResidentsConsulted event) {
        advice.keepStatements(event.requestId());
        engine.complete("consultResidents", event.requestId(), Map.of());
    }

    public void written(@Observes AdviceWritten event) {
        engine.complete("writeAdvice", event.requestId(), Map.of());
    }

    public void voted(@Observes AdviceVoteGiven event) {
        engine.completeOf(event.account(), "voteOnAdvice", event.requestId());
    }

    /** Who left is waited for no longer, neither reading nor voting. */
    public void left(@Observes CouncilMemberLeft event) {
        event.requests().forEach(request -> {
            engine.completeOfIfOpen(event.account(), "readAndRemark", request);
            engine.completeOfIfOpen(event.account(), "voteOnAdvice", request);
        });
    }

    public void withdrawn(@Observes AdviceWithdrawn event) {
        engine.cancel(event.requestId(), "TrajectoryStopped");
    }

    /** The cycle took the process that it called with it; the answer is waited for by one of its own. */
    public void outlivesCycle(@Observes AdviceOutlivesCycle event) {
        engine.start("UnaskedAdviceStarted", event.requestId(), Map.of(REQUEST_ID, event.requestId().toString(),
                TEXT_OUTCOME, "TEXT_READY"));
    }

    public void adopted(@Observes AdviceAdopted event) {
        engine.complete("adoptAdvice", event.requestId(), Map.of(ADOPTION_OUTCOME, event.detail()));
    }

    public void extensionDecided(@Observes AdviceExtensionDecided event) {
        engine.complete("extendAdvice", event.requestId(), Map.of(EXTENSION_OUTCOME, event.detail()));
    }

    public void answerPrepared(@Observes AdviceAnswerPrepared event) {
        engine.complete("prepareAdviceAnswer", event.requestId(), Map.of());
    }

    public void answerDecided(@Observes AdviceAnswerDecided event) {
        engine.complete("decideAdviceAnswer", event.requestId(), Map.of(ANSWER_OUTCOME, event.detail()));
    }

    public void talkAsked(@Observes CouncilTalkAsked event) {
        engine.complete("askCouncilTalk", event.requestId(), Map.of(TALK_WANTED, event.detail()));
    }

    public void talked(@Observes CouncilTalkHeld event) {
        engine.complete("holdCouncilTalk", event.requestId(), Map.of(TALK_CHANGE, event.detail()));
    }

    // What the model asks of the domain

    public void makeDossier(String requestId) {
        advice.makeDossier(UUID.fromString(requestId));
    }

    public String checker(String requestId) {
        return advice.checker(UUID.fromString(requestId));
    }

    public String chair(String requestId) {
        return advice.chair(UUID.fromString(requestId));
    }

    public String account(String memberId) {
        return advice.account(UUID.fromString(memberId));
    }

    public String rapporteur(String requestId) {
        return advice.rapporteur(UUID.fromString(requestId));
    }

    public String stand(String requestId) {
        return advice.stand(UUID.fromString(requestId));
    }

    public List<String> readers(String requestId) {
        return advice.readers(UUID.fromString(requestId));
    }

    public Date readUntil(String requestId) {
        return Date.from(advice.readUntil(UUID.fromString(requestId)));
    }

    public String gatherRemarks(String requestId) {
        return advice.gatherRemarks(UUID.fromString(requestId));
    }

    public List<String> voters(String requestId) {
        return advice.voters(UUID.fromString(requestId));
    }

    public Date voteUntil(String requestId) {
        return Date.from(advice.voteUntil(UUID.fromString(requestId)));
    }

    public Date adviceBy(String requestId) {
        return Date.from(advice.adviceBy(UUID.fromString(requestId)));
    }

    public Date adviceNear(String requestId) {
        return Date.from(advice.adviceNear(UUID.fromString(requestId)));
    }

    public Date adviceVeryNear(String requestId) {
        return Date.from(advice.adviceVeryNear(UUID.fromString(requestId)));
    }

    public void remindCouncil(String requestId) {
        advice.remindCouncil(UUID.fromString(requestId));
    }

    public String noteNoAdvice(String requestId) {
        return advice.noteNoAdvice(UUID.fromString(requestId));
    }

    public void publishAdvice(String requestId) {
        advice.publishAdvice(UUID.fromString(requestId));
    }

    public Date answerBy(String requestId) {
        return Date.from(advice.answerBy(UUID.fromString(requestId)));
    }

    public Date answerNear(String requestId) {
        return Date.from(advice.answerNear(UUID.fromString(requestId)));
    }

    public Date answerVeryNear(String requestId) {
        return Date.from(advice.answerVeryNear(UUID.fromString(requestId)));
    }

    public void remindAnswer(String requestId) {
        advice.remindAnswer(UUID.fromString(requestId));
    }

    public void tellAnswerLate(String requestId) {
        advice.tellAnswerLate(UUID.fromString(requestId));
    }

    public void publishAnswer(String requestId) {
        advice.publishAnswer(UUID.fromString(requestId));
    }

    public Date talkAskBy(String requestId) {
        return Date.from(advice.talkAskBy(UUID.fromString(requestId)));
    }

    public String settle(String requestId) {
        return advice.settle(UUID.fromString(requestId));
    }

    public Date due(String task, String requestId) {
        return Date.from(advice.due(task, UUID.fromString(requestId)));
    }
}
