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
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.PlannedRounds;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.WorkItems;

/**
 * Aansluiten bij een initiatief (S17): instead of a meeting of our own somebody visits where people meet already, and the
 * initiative decides about time and place. The wijkregisseur goes; nobody's name is written down.
 */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class Joinings {

    static final String PROCESS = "joining";
    static final String JOIN = "joinInitiative";

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    PlannedRounds phaseRounds;
    @Inject
    Trajectories trajectories;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<VisitClosed> closed;

    /**
     * Adds a round of visits to the plan of phase 1; it begins when the plan is done. Refused when the trajectory does not run,
     * when it names no group that it wants to hear (INV-12), and for blocked words (INV-29). A beleidsmedewerker may.
     */
    @RolesAllowed(Role.POLICY_OFFICER)
    public UUID startInPhase(UUID cycleId, @Valid StartJoining command) {
        if (!phaseRounds.planning(cycleId).equals(command.trajectoryId())) {
            throw new NotFoundException();
        }
        if (!trajectories.get(command.trajectoryId()).status().isOpen()) {
            throw new BusinessException("trajectory.notOpen");
        }
        if (queries.groups(command.trajectoryId()).isEmpty()) {
            throw new BusinessException("round.noGroups");
        }
        words.requireSendable(command.centralQuestion() + "\n" + String.join("\n", command.initiatives()));
        var now = clock.instant();
        var round = new ConversationRound(new StartRound(command.trajectoryId(), RoundKind.JOINING, command.centralQuestion(),
                null), actor.accountName(), now);
        em.persist(round);
        em.persist(new RoundWave(round.id(), 1));
        command.initiatives().forEach(i -> em.persist(Conversation.visit(round.id(), i.strip(), actor.accountName(), now)));
        em.flush();
        phaseRounds.add(cycleId, round.id(), PROCESS);
        return round.id();
    }

    /** What is needed at an initiative. */
    public VisitDetails get(UUID visitId) {
        var visit = visit(visitId);
        var round = queries.get(visit.roundId());
        return new VisitDetails(visitId, queries.trajectoryTitle(round.trajectoryId()), round.centralQuestion(), visit.place(),
                queries.groups(round.trajectoryId()).stream().filter(g -> g.share() != null).toList());
    }

    /** What was noted at an initiative. */
    public List<StatementRow> statements(UUID visitId) {
        visit(visitId);
        return noted(visitId).stream().map(Statement::toRow).toList();
    }

    /** Notes one thing that was said; the task stays open. */
    public void note(@Valid NoteStatement command) {
        workItems.begin(JOIN, command.conversationId());
        visit(command.conversationId());
        if (command.cardNumber() != null) {
            throw new BusinessException("statement.card.unknown", command.cardNumber());
        }
        em.persist(new Statement(command, clock.instant()));
    }

    /** Takes a note out again, before the visit is closed. */
    public void strike(UUID visitId, UUID statementId) {
        workItems.begin(JOIN, visitId);
        visit(visitId);
        noted(visitId).stream().filter(s -> s.id().equals(statementId)).findFirst().ifPresent(em::remove);
    }

    /**
     * The initiative was visited: each statement becomes a contribution, and who was there counts (INV-12). Refused when who
     * organises it did not agree, without a statement, for a day that still comes, with a count that cannot be, and when nothing
     * stands under what people do themselves and nobody says that it was asked (INV-49). Counts hold no name (INV-13).
     */
    public void hold(@Valid CloseVisit command) {
        workItems.begin(JOIN, command.visitId());
        visit(command.visitId());
        if (!command.hostAgreed()) {
            throw new BusinessException("visit.host.notAgreed");
        }
        if (command.visitedOn().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("visit.day.future");
        }
        var strengths = command.strengths() == null || command.strengths().isBlank() ? null : command.strengths().strip();
        if (strengths == null && !command.nobodyNamedStrengths()) {
            throw new BusinessException("conversation.strengths.ask");
        }
        if (noted(command.visitId()).isEmpty()) {
            throw new BusinessException("conversation.noStatements");
        }
        var visit = queries.lockConversation(command.visitId());
        visit.moveTo(command.visitedOn().atTime(12, 0).atZone(AdjustableClock.ZONE).toInstant());
        visit.visited(actor.accountName(), command.note().strip());
        visit.held(command.people(), strengths, clock.instant());
        for (var group : get(command.visitId()).groups()) {
            var tally = command.tallies().get(group.id());
            if (tally == null) {
                throw new BusinessException("conversation.tally.wrong");
            }
            em.persist(new ParticipationTally(command.visitId(), group.id(), tally.counted(), tally.known(), command.people()));
        }
        em.flush();
        closed.fire(new VisitClosed(command.visitId(), "HELD"));
    }

    /** The initiative did not want a visit, or it did not take place; with the reason. Refused with statements. */
    public void cancel(UUID visitId, String why) {
        workItems.begin(JOIN, visitId);
        visit(visitId);
        if (why == null || why.isBlank() || why.strip().length() > 1500) {
            throw new BusinessException("visit.note.required");
        }
        if (!noted(visitId).isEmpty()) {
            throw new BusinessException("conversation.cancel.statements");
        }
        var visit = queries.lockConversation(visitId);
        visit.notVisited(why.strip());
        visit.cancel();
        em.flush();
        closed.fire(new VisitClosed(visitId, "CANCELLED"));
    }

    private Conversation visit(UUID visitId) {
        var found = queries.conversation(visitId);
        if (queries.get(found.roundId()).kind() != RoundKind.JOINING) {
            throw new NotFoundException();
        }
        return found;
    }

    private List<Statement> noted(UUID visitId) {
        return em.createQuery("select s from Statement s where s.conversationId = :id order by s.notedAt, s.id",
                Statement.class).setParameter("id", visitId).getResultList();
    }
}
