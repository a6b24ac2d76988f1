package nl.weerklank.conversation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.vault.CardCode;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Vault;

/** What somebody can do with a card alone: see the question, say yes or no, choose a conversation. */
@Stateless
@PermitAll // residents have no account: whoever holds the card answers it; every call checks the code anew
@RunAs(Role.PROCESS)
public class OwnCard {

    /** The name of the form under which the answers so far are kept. */
    public static final String FORM = "card";

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Stacks stacks;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Guesses guesses;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<InvitationAnswered> answered;
    @Inject
    Event<CardsUsedUp> usedUp;

    /**
     * Whether a code opens a card. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String code, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = find(code).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** The card of a code. */
    public CardDetails get(String code) {
        var card = find(code).orElseThrow(NotFoundException::new);
        var round = queries.get(card.roundId());
        var trajectory = trajectories.get(round.trajectoryId());
        var chosen = card.conversationId() == null ? null : talk(queries.conversation(card.conversationId()));
        // While the redacteur mends the text of a wave nobody reads it (INV-29).
        var invitation = round.invitationText() != null && words.check(round.invitationText()).sendable()
                ? round.invitationText() : null;
        return new CardDetails(trajectory.title(), round.centralQuestion(), invitation, card.state(), chosen,
                openTalks(round), trajectory.who().name(), trajectory.who().phone(), card.handle() != null,
                deeper(card, round));
    }

    /**
     * Who was at a talk comes to one that goes deeper, with the same card and so as the same person; again chooses another
     * talk. Refused for who was at no talk, and for a talk that cannot be chosen any more.
     */
    public void comeBack(String code, UUID conversationId) {
        var card = lock(code);
        var offered = deeper(card, queries.get(card.roundId())).stream()
                .filter(d -> d.talks().stream().anyMatch(t -> t.id().equals(conversationId))).findFirst()
                .orElseThrow(() -> new BusinessException("card.talk.gone"));
        var round = queries.lock(offered.roundId());
        var place = placeIn(round.id(), card.handle()).orElseGet(() -> em.find(Invitation.class, stacks.make(round)));
        place.accept(card.handle(), conversationId, clock.instant());
        var talk = queries.conversation(conversationId);
        messages.write(MessageKind.CONVERSATION_CHOSEN, round.trajectoryId(), card.handle(), place.id() + ":" + talk.id(),
                Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId()), "when", Talks.when(talk.startsAt()),
                        "place", talk.place()));
    }

    /** Rounds that go deeper, for who was at a talk of the same trajectory. */
    private List<DeeperTalks> deeper(Invitation card, ConversationRound of) {
        if (card.state() != InvitationState.ATTENDED) {
            return List.of();
        }
        return em.createQuery("""
                select r from ConversationRound r where r.trajectoryId = :id and r.kind = :deeper and r.state = :running
                order by r.startedAt, r.id""", ConversationRound.class).setParameter("id", of.trajectoryId())
                .setParameter("deeper", RoundKind.DEEPENING).setParameter("running", ConversationRound.State.RUNNING)
                .getResultStream().map(r -> deeper(card, r, openTalks(r))).toList();
    }

    private DeeperTalks deeper(Invitation card, ConversationRound round, List<TalkRow> talks) {
        var place = placeIn(round.id(), card.handle());
        return new DeeperTalks(round.id(), round.centralQuestion(), talks,
                place.map(p -> talk(queries.conversation(p.conversationId()))).orElse(null),
                place.map(Invitation::number).orElse(null));
    }

    private Optional<Invitation> placeIn(UUID roundId, UUID handle) {
        return em.createQuery("""
                select i from Invitation i where i.roundId = :round and i.handle = :handle and i.conversationId is not null""",
                Invitation.class).setParameter("round", roundId).setParameter("handle", handle).getResultStream().findFirst();
    }

    /**
     * Says yes, to one of the conversations or to the next that comes. The first yes keeps how we reach the person; later
     * ones choose another conversation. Refused for a card that was used by then, or is over.
     */
    public void accept(String code, @Valid AnswerInvitation answer) {
        var card = lock(code);
        var round = queries.get(card.roundId());
        var over = round.isDone() || !trajectories.get(round.trajectoryId()).status().isOpen();
        if (!card.isUnused() && card.handle() == null || over) {
            throw new BusinessException(card.isUnused() ? "card.EXPIRED" : "card." + card.state());
        }
        if (answer.conversationId() != null && openTalks(round).stream()
                .noneMatch(t -> t.id().equals(answer.conversationId()))) {
            throw new BusinessException("card.talk.gone");
        }
        var first = card.handle() == null;
        var handle = first ? vault.registerWithCard(contact(answer), card.id()) : card.handle();
        card.accept(handle, answer.conversationId(), clock.instant());
        if (answer.conversationId() != null) {
            var talk = queries.conversation(answer.conversationId());
            messages.write(MessageKind.CONVERSATION_CHOSEN, round.trajectoryId(), handle, card.id() + ":" + talk.id(),
                    Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId()),
                            "when", Talks.when(talk.startsAt()), "place", talk.place()));
        }
        told(card);
    }

    /** Says no: nothing about the person is kept (INV-14). */
    public void decline(String code) {
        var card = lock(code);
        var handle = card.handle();
        card.decline(clock.instant());
        if (handle != null) {
            em.flush();
            vault.forget(handle, Set.of());
        }
        told(card);
    }

    private void told(Invitation card) {
        em.flush();
        answered.fire(new InvitationAnswered(card.id()));
        var stack = em.find(CardStack.class, card.stackId());
        var left = em.createQuery("""
                select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = :round
                and s.wave = :wave and s.conversationId is not null and i.state = :out""", Long.class)
                .setParameter("round", card.roundId()).setParameter("wave", stack.wave())
                .setParameter("out", InvitationState.HANDED_OUT).getSingleResult();
        // A card of an earlier wave ends no waiting of this one.
        if (left == 0 && stack.isOfConversation() && stack.wave() == queries.get(card.roundId()).wave()) {
            usedUp.fire(new CardsUsedUp(card.roundId()));
        }
    }

    private List<TalkRow> openTalks(ConversationRound round) {
        if (!round.isRunning()) {
            return List.of();
        }
        return queries.talks(round.id(), round.wave()).stream().filter(c -> c.isOpen(clock.instant()))
                .map(OwnCard::talk).toList();
    }

    private static TalkRow talk(Conversation c) {
        return new TalkRow(c.id(), c.startsAt(), c.place(), c.language(), c.hasChildcare());
    }

    private Invitation lock(String code) {
        var found = find(code).orElseThrow(NotFoundException::new);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private Optional<Invitation> find(String code) {
        return em.createQuery("select i from Invitation i where i.codeDigest = :digest", Invitation.class)
                .setParameter("digest", CardCode.digest(code)).getResultStream().findFirst();
    }

    private static ContactDetails contact(AnswerInvitation answer) {
        var channel = answer.mail() != null ? Channel.MAIL : answer.phone() != null ? Channel.PHONE : Channel.CODE_ONLY;
        return new ContactDetails(answer.name(), answer.mail(), answer.phone(), null, null, channel,
                answer.mail() != null, false);
    }
}
