package nl.weerklank.idea;

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
import nl.weerklank.story.LessonLearned;
import nl.weerklank.story.StoryAsked;
import nl.weerklank.story.StoryCase;
import nl.weerklank.story.StoryTold;

/**
 * The idea fund (idea-fund.bpmn): everything the model and the domain say to each other. An event of the domain moves
 * the process in the same transaction; the model calls back by the id of the idea. Nobody calls this bean but the two.
 */
@Named("ideaFund")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class IdeaFundProcess {

    static final String IDEA_ID = "ideaId";
    static final String CHECK_OUTCOME = "checkOutcome";
    static final String CONTACT_OUTCOME = "contactOutcome";
    static final String HELP_OUTCOME = "helpOutcome";
    static final String RESERVE_OUTCOME = "reserveOutcome";
    static final String MONEY_OUTCOME = "moneyOutcome";
    static final String DECISION = "decision";
    static final String REVIEW_OUTCOME = "reviewOutcome";
    static final String STORY_OUTCOME = "storyOutcome";
    static final String JUROR = "juror";
    static final Set<String> VARIABLES = Set.of(IDEA_ID, CHECK_OUTCOME, CONTACT_OUTCOME, HELP_OUTCOME, RESERVE_OUTCOME,
            MONEY_OUTCOME, DECISION, REVIEW_OUTCOME, STORY_OUTCOME, JUROR);

    private static final Set<String> TALK_TASKS = Set.of("contactSubmitter", "explainOtherWay", "reviewOtherWay");

    @Inject
    Engine engine;
    @Inject
    IdeaCase ideas;
    @Inject
    GrantCase grants;
    @Inject
    StoryCase stories;

    // What the domain tells the process

    public void ideaSubmitted(@Observes IdeaSubmitted event) {
        engine.start("IdeaSubmitted", event.ideaId(), Map.of(IDEA_ID, event.ideaId().toString()));
    }

    public void ideaReopened(@Observes IdeaReopened event) {
        engine.start("IdeaReopened", event.ideaId(), Map.of(IDEA_ID, event.ideaId().toString()));
    }

    public void ideaWithdrawn(@Observes IdeaWithdrawn event) {
        engine.correlate("IdeaWithdrawn", event.ideaId());
    }

    public void contactFinished(@Observes ContactFinished event) {
        engine.complete("contactSubmitter", event.ideaId(), Map.of(CONTACT_OUTCOME, event.outcome()));
    }

    public void questionAnswered(@Observes QuestionAnswered event) {
        engine.correlate("QuestionAnswered", event.ideaId());
    }

    public void otherWayExplained(@Observes OtherWayExplained event) {
        engine.complete("explainOtherWay", event.ideaId(), Map.of());
    }

    public void otherWayReviewed(@Observes OtherWayReviewed event) {
        engine.complete("reviewOtherWay", event.ideaId(), Map.of(REVIEW_OUTCOME, event.outcome()));
    }

    public void applicationConfirmed(@Observes ApplicationConfirmed event) {
        engine.correlate("ApplicationConfirmed", event.ideaId());
        engine.completeIfOpen("helpWithApplication", event.ideaId(), Map.of(HELP_OUTCOME, "CONFIRMED"));
    }

    public void applicationHelpFinished(@Observes ApplicationHelpFinished event) {
        // Helping somebody to confirm fires ApplicationConfirmed too, and that one may have come first.
        if ("CONFIRMED".equals(event.outcome())) {
            engine.completeIfOpen("helpWithApplication", event.ideaId(), Map.of(HELP_OUTCOME, event.outcome()));
        } else {
            engine.complete("helpWithApplication", event.ideaId(), Map.of(HELP_OUTCOME, event.outcome()));
        }
    }

    public void moneySought(@Observes MoneySought event) {
        engine.complete("findMoney", event.ideaId(), Map.of(MONEY_OUTCOME, event.outcome()));
    }

    public void juryVoted(@Observes JuryVoted event) {
        engine.completeOf(event.juror(), "juryVote", event.ideaId());
    }

    public void besluitTaken(@Observes BesluitTaken event) {
        engine.complete("decide", event.ideaId(), Map.of(DECISION, event.outcome()));
    }

    public void paymentWayChosen(@Observes PaymentWayChosen event) {
        engine.correlate("PaymentWayChosen", event.ideaId());
        engine.completeIfOpen("askPaymentWay", event.ideaId(), Map.of());
    }

    public void paymentOrdered(@Observes PaymentOrdered event) {
        engine.complete("pay", event.ideaId(), Map.of());
    }

    public void paymentConfirmed(@Observes PaymentConfirmed event) {
        engine.correlate("PaymentConfirmed", event.ideaId());
    }

    public void paymentFailed(@Observes PaymentFailed event) {
        engine.correlate("PaymentFailed", event.ideaId());
    }

    public void storyTold(@Observes StoryTold event) {
        engine.correlate("StoryTold", event.ideaId());
        engine.completeIfOpen("askHowItWas", event.ideaId(), Map.of(STORY_OUTCOME, "RECEIVED"));
    }

    public void storyAsked(@Observes StoryAsked event) {
        // A story that a buurtondersteuner enters fires StoryTold too, and that one may have come first.
        if ("RECEIVED".equals(event.outcome())) {
            engine.completeIfOpen("askHowItWas", event.ideaId(), Map.of(STORY_OUTCOME, event.outcome()));
        } else {
            engine.complete("askHowItWas", event.ideaId(), Map.of(STORY_OUTCOME, event.outcome()));
        }
    }

    public void lessonLearned(@Observes LessonLearned event) {
        engine.complete("learn", event.ideaId(), Map.of());
    }

    // What the model asks of the domain

    public void confirm(String ideaId) {
        ideas.confirm(UUID.fromString(ideaId));
    }

    public String check(String ideaId) {
        return ideas.check(UUID.fromString(ideaId));
    }

    public void askQuestion(String ideaId) {
        ideas.askQuestion(UUID.fromString(ideaId));
    }

    public boolean questionReminded(String ideaId) {
        return ideas.questionReminded(UUID.fromString(ideaId));
    }

    public Date questionTimeout(String ideaId) {
        return Date.from(ideas.questionTimeout(UUID.fromString(ideaId)));
    }

    public void becomeSilent(String ideaId) {
        ideas.becomeSilent(UUID.fromString(ideaId));
    }

    public void tellOtherWay(String ideaId) {
        grants.tellOtherWay(UUID.fromString(ideaId));
    }

    public void thankForWithdrawing(String ideaId) {
        ideas.thankForWithdrawing(UUID.fromString(ideaId));
    }

    public boolean hasApplication(String ideaId) {
        return grants.hasApplication(UUID.fromString(ideaId));
    }

    public boolean applicationComplete(String ideaId) {
        return grants.applicationComplete(UUID.fromString(ideaId));
    }

    public Date applicationTimeout(String ideaId) {
        return Date.from(grants.applicationTimeout(UUID.fromString(ideaId)));
    }

    public String reserve(String ideaId) {
        return grants.reserve(UUID.fromString(ideaId));
    }

    public Date nextPotPeriod(String ideaId) {
        return Date.from(grants.nextPotPeriod(UUID.fromString(ideaId)));
    }

    public boolean needsJury(String ideaId) {
        return grants.needsJury(UUID.fromString(ideaId));
    }

    public List<String> jurors(String ideaId) {
        return grants.jurors(UUID.fromString(ideaId));
    }

    public boolean juryDone(String ideaId) {
        return grants.juryDone(UUID.fromString(ideaId));
    }

    public Date juryTimeout(String ideaId) {
        return Date.from(grants.juryTimeout(UUID.fromString(ideaId)));
    }

    public Date decisionDue(String ideaId) {
        return Date.from(grants.decisionDue(UUID.fromString(ideaId)));
    }

    public Date tacitApprovalAt(String ideaId) {
        return Date.from(grants.tacitApprovalAt(UUID.fromString(ideaId)));
    }

    public void decisionLate(String ideaId) {
        grants.decisionLate(UUID.fromString(ideaId));
    }

    /** Never a tacit no: the only outcome that a missed term can have. */
    public String approveTacitly(String ideaId) {
        grants.approveTacitly(UUID.fromString(ideaId));
        return "GRANTED";
    }

    public void releaseBudget(String ideaId) {
        grants.releaseBudget(UUID.fromString(ideaId));
    }

    public void tellDecision(String ideaId) {
        grants.tellDecision(UUID.fromString(ideaId));
    }

    public Date paymentWayTimeout(String ideaId) {
        return Date.from(grants.paymentWayTimeout(UUID.fromString(ideaId)));
    }

    public Date paymentLateAt(String ideaId) {
        return Date.from(grants.paymentLateAt(UUID.fromString(ideaId)));
    }

    public void tellPaymentLate(String ideaId) {
        grants.tellPaymentLate(UUID.fromString(ideaId));
    }

    public Date storyTimeout(String ideaId) {
        return Date.from(stories.storyTimeout(UUID.fromString(ideaId)));
    }

    public void makeContribution(String ideaId) {
        stories.makeContribution(UUID.fromString(ideaId));
    }

    public void finish(String ideaId) {
        stories.finish(UUID.fromString(ideaId));
    }

    public void finishWithoutStory(String ideaId) {
        stories.finishWithoutStory(UUID.fromString(ideaId));
    }

    /** When this work must be done, by the clocks of the idea and the application, never by the age of the task. */
    public Date due(String taskKey, String ideaId) {
        var id = UUID.fromString(ideaId);
        return Date.from(TALK_TASKS.contains(taskKey) ? ideas.due(taskKey, id) : grants.due(taskKey, id));
    }
}
