package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.WorkItems;

/** Starting rounds of conversations, planning their waves, and reading how they go. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR, Role.EXECUTIVE})
public class Rounds {

    static final String PLAN = "planWave";
    static final String MEND = "mendInvitation";
    /** The process of a round. */
    static final String PROCESS = "conversationRound";
    private static final int MAX_TEXT = 1500;

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Facilitators facilitators;
    @Inject
    Representation representation;
    @Inject
    Trajectories trajectories;
    @Inject
    PlannedRounds phaseRounds;
    @Inject
    CycleQueries cycles;
    @Inject
    Accounts accounts;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Messages messages;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<RoundStarted> started;
    @Inject
    Event<WavePlanned> planned;
    @Inject
    Event<InvitationMended> mended;
    @Inject
    Event<ConversationMoved> moved;

    /**
     * Starts a round. Refused when the trajectory does not run, when it names no group that it wants to hear (INV-12), and
     * for blocked words (INV-29). A beleidsmedewerker or wijkregisseur may.
     */
    @RolesAllowed({Role.POLICY_OFFICER, Role.AREA_MANAGER})
    public UUID start(@Valid StartRound command) {
        var round = keep(command);
        started.fire(new RoundStarted(round.id()));
        return round.id();
    }

    private ConversationRound keep(StartRound command) {
        if (command.kind() == RoundKind.JOINING) {
            throw new NotFoundException();
        }
        if (!trajectories.get(command.trajectoryId()).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        if (queries.groups(command.trajectoryId()).isEmpty()) {
            throw new BusinessException("round.noGroups");
        }
        words.requireSendable(command.centralQuestion());
        var round = new ConversationRound(command, actor.accountName(), clock.instant());
        em.persist(round);
        em.persist(new RoundWave(round.id(), 1));
        em.flush();
        return round;
    }

    /** A round that phase 1 begins when its plan is done; else as {@link #start}. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public UUID startInPhase(UUID cycleId, @Valid StartRound command) {
        if (!phaseRounds.planning(cycleId).equals(command.trajectoryId())) {
            throw new NotFoundException();
        }
        var round = keep(command);
        phaseRounds.add(cycleId, round.id(), PROCESS);
        return round.id();
    }

    /** The rounds of a trajectory, the newest first. */
    public List<RoundDetails> list(UUID trajectoryId) {
        return em.createQuery("""
                select r from ConversationRound r where r.trajectoryId = :id order by r.startedAt desc, r.id""",
                ConversationRound.class).setParameter("id", trajectoryId).getResultStream().map(queries::details)
                .toList();
    }

    public RoundDetails get(UUID roundId) {
        return queries.details(queries.get(roundId));
    }

    /** Every conversation of a round, by wave and date. */
    public List<ConversationRow> conversations(UUID roundId) {
        return em.createQuery("""
                select c from Conversation c where c.roundId = :round order by c.wave, c.startsAt, c.id""",
                Conversation.class).setParameter("round", roundId).getResultStream().map(queries::row).toList();
    }

    /** What each wave reached, and who was heard by then. */
    public List<WaveRow> waves(UUID roundId) {
        var round = queries.get(roundId);
        return em.createQuery("""
                select w.number,
                (select count(c) from Conversation c where c.roundId = w.roundId and c.wave = w.number
                    and c.state = HELD),
                (select coalesce(sum(c.participants), 0) from Conversation c where c.roundId = w.roundId
                    and c.wave = w.number and c.state = HELD),
                (select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = w.roundId
                    and s.wave = w.number and s.conversationId is null),
                (select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = w.roundId
                    and s.wave = w.number and s.conversationId is null and i.state in (ACCEPTED, ATTENDED, NO_SHOW)),
                (select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = w.roundId
                    and s.wave = w.number and s.conversationId is not null),
                (select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = w.roundId
                    and s.wave = w.number and s.conversationId is not null and i.state in (ACCEPTED, ATTENDED, NO_SHOW)),
                w.statements, w.newStatements, w.outcome, w.rule
                from RoundWave w where w.roundId = :round order by w.number""", Object[].class)
                .setParameter("round", roundId).getResultStream()
                .map(w -> new WaveRow((int) w[0], (long) w[1], (long) w[2], (long) w[3], (long) w[4], (long) w[5],
                        (long) w[6], (Integer) w[7], (Integer) w[8], (String) w[9], (String) w[10],
                        (long) w[2] == 0 ? List.of() : representation.shown(round, (int) w[0]))).toList();
    }

    /** Who was heard in a round so far, per group, beside whom the trajectory wants to hear (D2). */
    public List<GroupBalance> balance(UUID roundId) {
        return representation.shown(queries.get(roundId));
    }

    /** Who was heard in all rounds of a cycle, per group (P1 8). */
    public List<GroupBalance> balanceOfCycle(UUID cycleId) {
        return representation.ofCycle(cycleId, cycles.trajectoryOf(cycleId));
    }

    /** Who can lead the conversations of a round: trained residents, or anybody when professionals may (INV-06). */
    @RolesAllowed(Role.AREA_MANAGER)
    public List<Actor> leads(UUID roundId) {
        var round = queries.get(roundId);
        return accounts.withRole(Role.FACILITATOR).stream()
                .filter(a -> round.professionalsMayLead() || facilitators.isTrainedResident(a.account())).toList();
    }

    /** Who can go along on a visit to a home (INV-36). */
    @RolesAllowed(Role.AREA_MANAGER)
    public List<Actor> coVisitors() {
        return accounts.withRole(Role.KEY_PERSON);
    }

    /**
     * Plans one more conversation of the wave at hand; the task stays open. Refused for a lead who is no trained resident,
     * unless professionals may lead (INV-06), and for a visit to a home without a sleutelpersoon (INV-36).
     */
    @RolesAllowed(Role.AREA_MANAGER)
    public UUID plan(@Valid PlanConversation command) {
        workItems.begin(PLAN, command.roundId());
        var round = queries.lock(command.roundId());
        var startsAt = future(command.day(), command.time());
        if (leads(round.id()).stream().noneMatch(a -> a.account().equals(command.lead()))) {
            throw new BusinessException("conversation.lead.untrained");
        }
        var coVisitor = command.coVisitor();
        if (round.kind().needsDuo() && coVisitor == null) {
            throw new BusinessException("conversation.coVisitor.required");
        }
        if (coVisitor != null && (coVisitor.equals(command.lead())
                || coVisitors().stream().noneMatch(a -> a.account().equals(coVisitor)))) {
            throw new BusinessException("conversation.coVisitor.required");
        }
        words.requireSendable(command.place() + "\n" + command.language());
        var conversation = new Conversation(command, round.wave(), startsAt);
        em.persist(conversation);
        return conversation.id();
    }

    /** Takes a conversation out of the plan that is being made. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void unplan(UUID roundId, UUID conversationId) {
        workItems.begin(PLAN, roundId);
        var round = queries.lock(roundId);
        var conversation = queries.conversation(conversationId);
        if (!conversation.roundId().equals(roundId) || conversation.wave() != round.wave()) {
            throw new NotFoundException();
        }
        em.remove(conversation);
    }

    /** The wave is planned: people are invited with this text. Refused without a conversation, or with one in the past. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void finishPlan(UUID roundId, String invitationText) {
        workItems.begin(PLAN, roundId);
        var round = queries.lock(roundId);
        var talks = queries.talks(roundId, round.wave());
        if (talks.isEmpty()) {
            throw new BusinessException("round.noConversations");
        }
        if (talks.stream().anyMatch(c -> !c.isOpen(clock.instant()))) {
            throw new BusinessException("conversation.day.past");
        }
        round.planned(text(invitationText));
        planned.fire(new WavePlanned(roundId));
    }

    /** Mends an invitation that holds blocked words; it is checked again. The redacteur may. */
    @RolesAllowed(Role.EDITOR)
    public void mend(UUID roundId, String invitationText) {
        workItems.begin(MEND, roundId);
        queries.lock(roundId).mend(text(invitationText));
        mended.fire(new InvitationMended(roundId));
    }

    /** Moves a conversation to another day or hour that still comes; its process waits until then, and who registered is told. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void move(UUID conversationId, LocalDate day, LocalTime time) {
        if (day == null || time == null) {
            throw new BusinessException("conversation.day.required");
        }
        var conversation = queries.lockConversation(conversationId);
        var before = conversation.startsAt();
        conversation.moveTo(future(day, time));
        em.flush();
        tellMoved(conversation, before);
        moved.fire(new ConversationMoved(conversationId));
    }

    private void tellMoved(Conversation conversation, Instant before) {
        var round = queries.get(conversation.roundId());
        var facts = Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId()), "before", Talks.when(before),
                "when", Talks.when(conversation.startsAt()), "place", conversation.place());
        em.createQuery("select i from Invitation i where i.conversationId = :id", Invitation.class)
                .setParameter("id", conversation.id()).getResultStream()
                .forEach(i -> messages.write(MessageKind.CONVERSATION_MOVED, round.trajectoryId(), i.handle(),
                        i.id() + ":" + conversation.startsAt().getEpochSecond(), facts));
    }

    private Instant future(LocalDate day, LocalTime time) {
        var moment = day.atTime(time).atZone(AdjustableClock.ZONE).toInstant();
        if (!moment.isAfter(clock.instant())) {
            throw new BusinessException("conversation.day.past");
        }
        return moment;
    }

    private static String text(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > MAX_TEXT) {
            throw new BusinessException("round.invitation.required");
        }
        return typed.strip();
    }
}
