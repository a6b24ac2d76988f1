package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;

/** Makes stacks of cards. */
@ApplicationScoped
class Stacks {

    @Inject
    EntityManager em;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** Makes one place in a round, which the caller has locked, for somebody who comes back with the card of another. */
    UUID make(ConversationRound round) {
        var stack = make(round, null, 1);
        return em.createQuery("select i.id from Invitation i where i.stackId = :id", UUID.class)
                .setParameter("id", stack).getSingleResult();
    }

    /** Makes cards in the caller's name; numbers go on through the round, which the caller has locked. */
    UUID make(ConversationRound round, UUID conversationId, int cards) {
        var stack = new CardStack(round.id(), conversationId, round.wave(), actor.accountName(), clock.instant());
        em.persist(stack);
        var last = em.createQuery("select coalesce(max(i.number), 0) from Invitation i where i.roundId = :round",
                Integer.class).setParameter("round", round.id()).getSingleResult();
        for (int i = 1; i <= cards; i++) {
            em.persist(new Invitation(stack.id(), round.id(), last + i));
        }
        return stack.id();
    }
}
