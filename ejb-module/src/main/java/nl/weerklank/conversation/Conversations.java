package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.CardCode;
import nl.weerklank.worklist.WorkItems;

/** What a gespreksleider does: note what is said, count, hand out cards. Nobody here sees how to reach the people. */
@Stateless
@RolesAllowed(Role.FACILITATOR)
public class Conversations {

    static final String LEAD = "leadConversation";
    static final String PASS_ON = "passCardsOn";

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Stacks stacks;
    @Inject
    WorkItems workItems;
    @Inject
    Settings settings;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ConversationClosed> closed;
    @Inject
    Event<SnowballCardsHandedOut> passedOn;

    /** The caller's own conversations, the next first. */
    public List<ConversationRow> mine() {
        return em.createQuery("""
                select c from Conversation c where c.lead = :me order by case when c.state = :planned then 0 else 1 end,
                c.startsAt, c.id""", Conversation.class).setParameter("me", actor.accountName())
                .setParameter("planned", Conversation.State.PLANNED).setMaxResults(100).getResultStream()
                .map(queries::row).toList();
    }

    /** What is needed at the table of an own conversation. */
    public TableDetails get(UUID conversationId) {
        var conversation = own(conversationId);
        var round = queries.get(conversation.roundId());
        return new TableDetails(conversationId, queries.trajectoryTitle(round.trajectoryId()), round.centralQuestion(),
                round.kind(), conversation.startsAt(), conversation.place(), conversation.language(),
                queries.groups(round.trajectoryId()).stream().filter(g -> g.share() != null).toList(),
                expected(conversationId).stream().map(Invitation::number).toList(), conversation.participants());
    }

    /** What was noted in an own conversation. */
    public List<StatementRow> statements(UUID conversationId) {
        own(conversationId);
        return noted(conversationId).stream().map(Statement::toRow).toList();
    }

    /** Notes one thing that was said; the task stays open. */
    public void note(@Valid NoteStatement command) {
        workItems.begin(LEAD, command.conversationId());
        own(command.conversationId());
        if (command.cardNumber() != null && expected(command.conversationId()).stream()
                .noneMatch(i -> i.number() == command.cardNumber())) {
            throw new BusinessException("statement.card.unknown", command.cardNumber());
        }
        em.persist(new Statement(command, clock.instant()));
    }

    /** Takes a note out again, before the conversation is closed. */
    public void strike(UUID conversationId, UUID statementId) {
        workItems.begin(LEAD, conversationId);
        own(conversationId);
        noted(conversationId).stream().filter(s -> s.id().equals(statementId)).findFirst().ifPresent(em::remove);
    }

    /**
     * The conversation was held. Refused without a statement, with a count that cannot be, and when nothing stands under
     * what people do themselves and nobody says that it was asked (INV-49). Counts hold no name (INV-13).
     */
    public void hold(@Valid CloseConversation command) {
        workItems.begin(LEAD, command.conversationId());
        own(command.conversationId());
        var conversation = queries.lockConversation(command.conversationId());
        var strengths = command.strengths() == null || command.strengths().isBlank() ? null
                : command.strengths().strip();
        if (strengths == null && !command.nobodyNamedStrengths()) {
            throw new BusinessException("conversation.strengths.ask");
        }
        if (noted(command.conversationId()).isEmpty()) {
            throw new BusinessException("conversation.noStatements");
        }
        var expected = expected(command.conversationId());
        if (!expected.stream().map(Invitation::number).collect(Collectors.toSet()).containsAll(command.present())
                || command.present().size() > command.participants()) {
            throw new BusinessException("conversation.present.wrong");
        }
        conversation.held(command.participants(), strengths, clock.instant());
        for (var group : get(command.conversationId()).groups()) {
            var tally = command.tallies().get(group.id());
            if (tally == null) {
                throw new BusinessException("conversation.tally.wrong");
            }
            em.persist(new ParticipationTally(command.conversationId(), group.id(), tally.counted(), tally.known(),
                    command.participants()));
        }
        expected.forEach(i -> i.seen(command.present().contains(i.number())));
        em.flush();
        closed.fire(new ConversationClosed(command.conversationId(), "HELD"));
    }

    /** The conversation did not take place; who would come is told and may join another one. Refused with statements. */
    public void cancel(UUID conversationId) {
        workItems.begin(LEAD, conversationId);
        own(conversationId);
        if (!noted(conversationId).isEmpty()) {
            throw new BusinessException("conversation.cancel.statements");
        }
        queries.lockConversation(conversationId).cancel();
        em.flush();
        closed.fire(new ConversationClosed(conversationId, "CANCELLED"));
    }

    /** Makes cards for who was at the table, some for each; the same stack when it is there already. */
    public UUID makeCards(UUID conversationId) {
        workItems.begin(PASS_ON, conversationId);
        var conversation = own(conversationId);
        var round = queries.lock(conversation.roundId());
        return stackOf(conversationId).orElseGet(() -> stacks.make(round, conversationId,
                conversation.participants() * settings.number(SettingKey.CARDS_PER_PARTICIPANT)));
    }

    /** The stack that was made for an own conversation. */
    public Optional<UUID> stackOf(UUID conversationId) {
        own(conversationId);
        return em.createQuery("select s.id from CardStack s where s.conversationId = :id", UUID.class)
                .setParameter("id", conversationId).getResultStream().findFirst();
    }

    /** The cards are handed out, or nobody wanted them; the process goes on. */
    public void finishCards(UUID conversationId) {
        workItems.begin(PASS_ON, conversationId);
        own(conversationId);
        passedOn.fire(new SnowballCardsHandedOut(conversationId));
    }

    /** The code behind which everybody of an own conversation reads what was done with what nobody's card belongs to. */
    public String boardCode(UUID conversationId) {
        return CardCode.of(own(conversationId).id());
    }

    private Conversation own(UUID conversationId) {
        var conversation = queries.conversation(conversationId);
        if (!conversation.lead().equals(actor.accountName())) {
            throw new NotFoundException();
        }
        return conversation;
    }

    private List<Invitation> expected(UUID conversationId) {
        return em.createQuery("select i from Invitation i where i.conversationId = :id order by i.number",
                Invitation.class).setParameter("id", conversationId).getResultList();
    }

    private List<Statement> noted(UUID conversationId) {
        return em.createQuery("select s from Statement s where s.conversationId = :id order by s.notedAt, s.id",
                Statement.class).setParameter("id", conversationId).getResultList();
    }
}
