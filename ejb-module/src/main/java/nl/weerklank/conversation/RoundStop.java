package nl.weerklank.conversation;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.ClosingConcluded;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.trajectory.TrajectoryStopAsked;

/**
 * A trajectory that stops or closes ends its rounds: who registered is told, and what was said already makes contributions,
 * so that everybody who spoke is among those who are answered (INV-10).
 */
@Stateless
@PermitAll // whoever may stop a trajectory has been asked before
@RunAs(Role.PROCESS)
public class RoundStop {

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries cycles;
    @Inject
    RoundCase rounds;
    @Inject
    ConversationCase conversations;
    @Inject
    Event<RoundStopped> stopped;

    /** Before the last feedback run opens: it answers what is in by then. */
    public void trajectoryStops(@Observes @Priority(Interceptor.Priority.APPLICATION) TrajectoryStopAsked event) {
        stopRounds(event.trajectoryId());
    }

    /** Before a trajectory that closes counts who still waits: also who spoke in a round beside the phases is answered. */
    public void trajectoryCloses(@Observes ClosingConcluded event) {
        if ("CLOSE".equals(event.outcome())) {
            stopRounds(cycles.trajectoryOf(event.cycleId()));
        }
    }

    private void stopRounds(UUID trajectoryId) {
        var open = em.createQuery("""
                select r from ConversationRound r where r.trajectoryId = :id and r.state <> :done""",
                ConversationRound.class).setParameter("id", trajectoryId)
                .setParameter("done", ConversationRound.State.DONE).getResultList();
        for (var round : open) {
            for (var conversation : em.createQuery("select c from Conversation c where c.roundId = :round",
                    Conversation.class).setParameter("round", round.id()).getResultList()) {
                if (conversation.isHeld()) {
                    conversations.makeContributions(conversation.id());
                } else if (conversation.isPlanned()) {
                    conversation.cancel();
                    em.createQuery("select i from Invitation i where i.conversationId = :id", Invitation.class)
                            .setParameter("id", conversation.id()).getResultList().forEach(Invitation::release);
                }
            }
            em.flush();
            rounds.finish(round.id());
            stopped.fire(new RoundStopped(round.id()));
        }
    }
}
