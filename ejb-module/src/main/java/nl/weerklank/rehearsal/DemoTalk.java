package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.AnswerInvitation;
import nl.weerklank.conversation.Cards;
import nl.weerklank.conversation.CloseConversation;
import nl.weerklank.conversation.Conversations;
import nl.weerklank.conversation.Courses;
import nl.weerklank.conversation.NoteStatement;
import nl.weerklank.conversation.OwnCard;
import nl.weerklank.conversation.PlanConversation;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.shared.Dates;

/**
 * Holds one small round of conversations in a trajectory, so that what comes after can be tried by itself. In production it
 * refuses, as every {@code As…} bean does.
 */
@ApplicationScoped
public class DemoTalk {

    private static final String OFFICER = "beleid01";
    private static final String MANAGER = "wijkregisseur01";
    private static final String AMBASSADOR = "ambassadeur01";
    private static final String LEAD = "gespreksleider01";
    private static final int DAYS_AHEAD = 7;

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    DemoPeople people;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsAmbassador ambassador;
    @Inject
    AsFacilitator facilitator;
    @Inject
    Courses courses;
    @Inject
    TargetGroups groups;
    @Inject
    Rounds rounds;
    @Inject
    Cards cards;
    @Inject
    OwnCard ownCard;
    @Inject
    Conversations conversations;

    /**
     * Plans a talk, lets people come with cards, and holds it; the demo's clock goes on by eight days.
     *
     * @param guests how many come; each of the first says one thing, every other one may be quoted
     * @return the codes of their cards, in the order of their numbers
     */
    public List<String> hold(UUID trajectoryId, int guests) {
        var today = Dates.on(clock.instant());
        var round = new AtomicReference<UUID>();
        var talk = new AtomicReference<UUID>();
        actor.actAs(MANAGER, () -> manager.act(() -> courses.complete(courses.plan(today, "Buurthuis"), Set.of(LEAD), true)));
        actor.actAs(OFFICER, () -> officer.act(() -> {
            if (groups.list(trajectoryId).isEmpty()) {
                groups.add(new AddTargetGroup(trajectoryId, "Ouders", TargetGroupRole.ROLE, null, null, null, null));
            }
        }));
        actor.actAs(OFFICER, () -> officer.act(() -> round.set(rounds.start(new StartRound(trajectoryId,
                RoundKind.EXPLORING, "Wat helpt in de eerste weken?", null)))));
        people.whenAsked(MANAGER, () -> manager.act(() -> {
            rounds.plan(new PlanConversation(round.get(), today.plusDays(DAYS_AHEAD), LocalTime.of(10, 0), "Buurthuis",
                    "Nederlands", true, LEAD, null));
            rounds.finishPlan(round.get(), "Kom praten over de eerste weken. Er is koffie.");
            talk.set(rounds.conversations(round.get()).get(0).id());
        }));
        var codes = new ArrayList<String>();
        actor.actAs(AMBASSADOR, () -> ambassador.act(() -> cards.print(cards.make(round.get(), guests))
                .forEach(card -> codes.add(card.code()))));
        people.whenAsked(AMBASSADOR, () -> ambassador.act(() -> cards.finishHandingOut(round.get())));
        people.asResident(() -> codes.forEach(code -> ownCard.accept(code,
                new AnswerInvitation(talk.get(), null, null, null))));
        rehearsalClock.moveBy(Duration.ofDays(DAYS_AHEAD + 1L));
        people.whenAsked(LEAD, () -> facilitator.act(() -> lead(talk.get())));
        people.whenAsked(LEAD, () -> facilitator.act(() -> conversations.finishCards(talk.get())));
        return List.copyOf(codes);
    }

    private void lead(UUID talk) {
        var numbers = conversations.get(talk).expectedCards();
        var said = List.of("Mijn buurvrouw Fatima past op de kinderen.", "Ik vroeg pas hulp toen ik niet meer sliep.",
                "Een plek met koffie en speelgoed zou helpen.");
        for (int i = 0; i < Math.min(said.size(), numbers.size()); i++) {
            conversations.note(new NoteStatement(talk, i < 2 ? StatementKind.CONCERN : StatementKind.OPPORTUNITY, said.get(i),
                    true, i % 2 == 0, numbers.get(i)));
        }
        var tallies = conversations.get(talk).groups().stream().collect(Collectors.toMap(g -> g.id(),
                g -> new CloseConversation.Tally(0, numbers.size())));
        conversations.hold(new CloseConversation(talk, numbers.size(), "Buren passen op elkaars kinderen.", false, tallies,
                Set.copyOf(numbers)));
    }
}
