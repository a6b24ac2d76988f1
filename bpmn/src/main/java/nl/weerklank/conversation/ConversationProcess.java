package nl.weerklank.conversation;

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
 * Rounds of conversations (conversation-round.bpmn and the two it needs): everything the models and the domain say to each
 * other. Each model is about one row: a round, an invitation, a conversation.
 */
@Named("conversation")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class ConversationProcess {

    static final String ROUND_ID = "roundId";
    static final String CONVERSATION_ID = "conversationId";
    static final String INVITATION_ID = "invitationId";
    static final String FACILITATORS_OUTCOME = "facilitatorsOutcome";
    static final String TEXT_OUTCOME = "textOutcome";
    static final String SNOWBALL_OUTCOME = "snowballOutcome";
    static final String CONVERSATION_OUTCOME = "conversationOutcome";
    static final Set<String> VARIABLES = Set.of(ROUND_ID, CONVERSATION_ID, INVITATION_ID, FACILITATORS_OUTCOME,
            TEXT_OUTCOME, SNOWBALL_OUTCOME, CONVERSATION_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    RoundCase rounds;
    @Inject
    InvitationCase invitations;
    @Inject
    ConversationCase conversations;

    // What the domain tells the processes

    public void roundStarted(@Observes RoundStarted event) {
        engine.start("RoundStarted", event.roundId(), Map.of(ROUND_ID, event.roundId().toString()));
    }

    public void coursePlanned(@Observes CoursePlanned event) {
        engine.complete("planCourse", event.roundId(), Map.of());
    }

    public void courseCompleted(@Observes CourseCompleted event) {
        rounds.notPlanned().forEach(round -> engine.correlate("CourseCompleted", round));
    }

    public void wavePlanned(@Observes WavePlanned event) {
        engine.complete("planWave", event.roundId(), Map.of());
    }

    public void invitationMended(@Observes InvitationMended event) {
        engine.complete("mendInvitation", event.roundId(), Map.of());
    }

    public void cardsHandedOut(@Observes CardsHandedOut event) {
        engine.complete("handOutCards", event.roundId(), Map.of());
    }

    public void invitationAnswered(@Observes InvitationAnswered event) {
        engine.correlate("InvitationAnswered", event.invitationId());
    }

    public void cardsUsedUp(@Observes CardsUsedUp event) {
        engine.correlate("CardsUsedUp", event.roundId());
    }

    /** The day moves, and with it the moment on which nobody can register any more. */
    public void conversationMoved(@Observes ConversationMoved event) {
        engine.moveTimer("conversationDay", event.conversationId(),
                Date.from(conversations.startsAt(event.conversationId())));
        var round = conversations.roundOf(event.conversationId());
        engine.moveTimer("registrationCloses", round, Date.from(rounds.lastTalk(round)));
    }

    public void conversationClosed(@Observes ConversationClosed event) {
        engine.complete("leadConversation", event.conversationId(), Map.of(CONVERSATION_OUTCOME, event.detail()));
    }

    public void visitClosed(@Observes VisitClosed event) {
        engine.complete("joinInitiative", event.visitId(), Map.of(CONVERSATION_OUTCOME, event.detail()));
    }

    public void snowballCardsHandedOut(@Observes SnowballCardsHandedOut event) {
        engine.complete("passCardsOn", event.conversationId(), Map.of());
    }

    /** The trajectory stops: nobody is invited or asked to talk any more. */
    public void roundStopped(@Observes RoundStopped event) {
        engine.cancel(event.roundId(), "TrajectoryStopped");
    }

    // What the models ask of the domain

    public String checkFacilitators(String roundId) {
        return rounds.checkFacilitators(UUID.fromString(roundId));
    }

    public Date courseReminderAt(String roundId) {
        return Date.from(rounds.courseReminderAt(UUID.fromString(roundId)));
    }

    public void remindCourse(String roundId) {
        rounds.remindCourse(UUID.fromString(roundId));
    }

    public Date due(String roundId) {
        return Date.from(rounds.due(UUID.fromString(roundId)));
    }

    public String checkInvitation(String roundId) {
        return rounds.checkInvitation(UUID.fromString(roundId));
    }

    public boolean isFirstWave(String roundId) {
        return rounds.isFirstWave(UUID.fromString(roundId));
    }

    public List<String> waiting(String roundId) {
        return rounds.waiting(UUID.fromString(roundId));
    }

    public List<String> talks(String roundId) {
        return rounds.talks(UUID.fromString(roundId));
    }

    public Date lastTalk(String roundId) {
        return Date.from(rounds.lastTalk(UUID.fromString(roundId)));
    }

    public void closeInvitations(String roundId) {
        rounds.closeInvitations(UUID.fromString(roundId));
    }

    public boolean cardsOut(String roundId) {
        return rounds.cardsOut(UUID.fromString(roundId));
    }

    public Date snowballOver(String roundId) {
        return Date.from(rounds.snowballOver(UUID.fromString(roundId)));
    }

    public void compare(String roundId) {
        rounds.compare(UUID.fromString(roundId));
    }

    public String compareGroups(String cycleId) {
        return rounds.compareGroups(UUID.fromString(cycleId));
    }

    public String decide(String roundId) {
        return rounds.decide(UUID.fromString(roundId));
    }

    public void nextWave(String roundId) {
        rounds.nextWave(UUID.fromString(roundId));
    }

    public void finish(String roundId) {
        rounds.finish(UUID.fromString(roundId));
    }

    public void sendInvitation(String invitationId) {
        invitations.send(UUID.fromString(invitationId));
    }

    public Date reminderAt(String invitationId) {
        return Date.from(invitations.reminderAt(UUID.fromString(invitationId)));
    }

    public void remindInvited(String invitationId) {
        invitations.remind(UUID.fromString(invitationId));
    }

    public Date expiresAt(String invitationId) {
        return Date.from(invitations.expiresAt(UUID.fromString(invitationId)));
    }

    public void expireInvitation(String invitationId) {
        invitations.expire(UUID.fromString(invitationId));
    }

    public Date startsAt(String conversationId) {
        return Date.from(conversations.startsAt(UUID.fromString(conversationId)));
    }

    public String lead(String conversationId) {
        return conversations.lead(UUID.fromString(conversationId));
    }

    public Date dueToWrite(String conversationId) {
        return Date.from(conversations.due(UUID.fromString(conversationId)));
    }

    public void makeContributions(String conversationId) {
        conversations.makeContributions(UUID.fromString(conversationId));
    }

    public void tellCancelled(String conversationId) {
        conversations.tellCancelled(UUID.fromString(conversationId));
    }
}
