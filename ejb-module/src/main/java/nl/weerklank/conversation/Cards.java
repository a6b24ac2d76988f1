package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.CardCode;
import nl.weerklank.worklist.WorkItems;

/** Cards with a code that go from hand to hand (S3 9). Who hands them out sees how many are used, never by whom. */
@Stateless
@RolesAllowed({Role.AMBASSADOR, Role.KEY_PERSON, Role.FACILITATOR})
public class Cards {

    static final String HAND_OUT = "handOutCards";
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Stacks stacks;
    @Inject
    Event<CardsHandedOut> handedOut;

    /** Rounds whose first wave is planned, for which cards can be made. Ambassadeurs and sleutelpersonen may. */
    @RolesAllowed({Role.AMBASSADOR, Role.KEY_PERSON})
    public List<RoundDetails> rounds() {
        return em.createQuery("""
                select r from ConversationRound r where r.state = :running order by r.startedAt desc, r.id""",
                ConversationRound.class).setParameter("running", ConversationRound.State.RUNNING)
                .getResultStream().map(queries::details).toList();
    }

    /** Makes a stack of cards, at most a hundred at a time. Ambassadeurs and sleutelpersonen may. */
    @RolesAllowed({Role.AMBASSADOR, Role.KEY_PERSON})
    public UUID make(UUID roundId, Integer cards) {
        if (cards == null || cards < 1 || cards > MOST) {
            throw new BusinessException("card.number.wrong", MOST);
        }
        var round = queries.lock(roundId);
        if (!round.isRunning()) {
            throw new BusinessException("card.roundNotOpen");
        }
        return stacks.make(round, null, cards);
    }

    /** The first cards are out; the process goes on. Refused while there are none. The ambassadeur may. */
    @RolesAllowed(Role.AMBASSADOR)
    public void finishHandingOut(UUID roundId) {
        workItems.begin(HAND_OUT, roundId);
        if (em.createQuery("select count(i) from Invitation i where i.roundId = :round", Long.class)
                .setParameter("round", roundId).getSingleResult() == 0) {
            throw new BusinessException("card.none");
        }
        handedOut.fire(new CardsHandedOut(roundId));
    }

    /** The caller's own stacks, the newest first. */
    public List<StackRow> mine() {
        return em.createQuery("""
                select new nl.weerklank.conversation.StackRow(s.id, s.roundId, t.title, r.centralQuestion, s.wave,
                s.madeAt, (select count(i) from Invitation i where i.stackId = s.id),
                (select count(i) from Invitation i where i.stackId = s.id and i.state in (ACCEPTED, ATTENDED, NO_SHOW)),
                case when s.conversationId is null then false else true end)
                from CardStack s join ConversationRound r on r.id = s.roundId join Trajectory t on t.id = r.trajectoryId
                where s.handedOutBy = :me order by s.madeAt desc, s.id""", StackRow.class)
                .setParameter("me", actor.accountName()).setMaxResults(100).getResultList();
    }

    /** What is printed on the cards of an own stack; a card that somebody used is not printed again. */
    public List<CardRow> print(UUID stackId) {
        var stack = stackId == null ? null : em.find(CardStack.class, stackId);
        if (stack == null || !stack.isOf(actor.accountName())) {
            throw new NotFoundException();
        }
        return em.createQuery("select i from Invitation i where i.stackId = :stack order by i.number", Invitation.class)
                .setParameter("stack", stackId).getResultStream().filter(Invitation::isUnused)
                .map(i -> new CardRow(i.number(), CardCode.of(i.id()))).toList();
    }

    /** The round that an own stack is for. */
    public RoundDetails roundOf(UUID stackId) {
        var stack = stackId == null ? null : em.find(CardStack.class, stackId);
        if (stack == null || !stack.isOf(actor.accountName())) {
            throw new NotFoundException();
        }
        return queries.details(queries.get(stack.roundId()));
    }
}
