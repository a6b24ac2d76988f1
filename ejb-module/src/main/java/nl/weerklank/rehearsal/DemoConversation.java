package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.AnswerInvitation;
import nl.weerklank.conversation.CardRow;
import nl.weerklank.conversation.Cards;
import nl.weerklank.conversation.CloseConversation;
import nl.weerklank.conversation.ConversationRow;
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
import nl.weerklank.cycle.Cycles;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;

/**
 * Plays a round of conversations in two waves (6.4): thirty people of whom twelve belong to the group, which is too few; then
 * eighteen who came by a card of somebody else, which brings it in balance. Nobody uses the cards of the second wave, so the
 * round stops. All of it is fiction; only the question and the way of working are from the practice example.
 */
@ApplicationScoped
class DemoConversation {

    private static final String OFFICER = "beleid01";
    private static final String MANAGER = "wijkregisseur01";
    private static final String AMBASSADOR = "ambassadeur01";
    private static final String KEY_PERSON = "sleutelpersoon01";
    private static final String LEAD = "gespreksleider0";
    private static final int PER_TALK = 4;

    private record Said(StatementKind kind, String text, boolean unheard) {
    }

    private static final List<Said> SAID = List.of(
            claim("De verpleegkundige die steeds dezelfde is, daar durf ik alles tegen te zeggen."),
            concern("In het ziekenhuis moest ik mijn verhaal opnieuw vertellen."),
            concern("Ik ken hier niemand met een baby."),
            opportunity("Als er een plek was met koffie en speelgoed, kwam ik elke week."),
            claim("Mijn zus hielp mij de eerste weken. Zonder haar had ik het niet gered."),
            concern("Ik vroeg pas hulp toen ik niet meer sliep."),
            issue("Wie kiest de contactpersoon: ik of de instelling?"),
            opportunity("Laat een moeder die hier al langer woont meelopen."),
            claim("Bij de groenteman hoor ik meer dan op de website."),
            concern("De brieven zijn lang. Ik leg ze weg."),
            concern("Op het consultatiebureau is nooit iemand die mijn taal spreekt."),
            opportunity("De school heeft een lege kamer op woensdag."),
            claim("Vaders worden nooit iets gevraagd."),
            concern("Ik durf niet te zeggen dat het geld op is."),
            issue("Moet ik alles vertellen om hulp te krijgen?"),
            opportunity("Een appgroep met ouders uit de straat zou helpen."),
            claim("Bij de moskee helpen vrouwen elkaar al met kleine kinderen."),
            concern("Iedere keer een ander gezicht aan de deur."),
            new Said(StatementKind.CONCERN, "Mijn man werkt 's nachts. Dan ben ik met drie kinderen alleen.", true),
            new Said(StatementKind.OPPORTUNITY, "Samen koken met de kinderen erbij, dan komt iedereen.", true),
            new Said(StatementKind.CONCERN, "Ik vertel het opnieuw en opnieuw, en er verandert niets.", false),
            new Said(StatementKind.CLAIM, "Wie steeds terugkomt, vertrouw ik.", false),
            new Said(StatementKind.CONCERN, "Zonder buren is een kind krijgen eenzaam.", false),
            new Said(StatementKind.ISSUE, "Mag de oude verpleegkundige mee naar de nieuwe?", true));

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
    AsKeyPerson keyPerson;
    @Inject
    AsFacilitator facilitator;
    @Inject
    TargetGroups groups;
    @Inject
    Courses courses;
    @Inject
    Rounds rounds;
    @Inject
    Cycles cycles;
    @Inject
    OpenUpPlans plans;
    @Inject
    Cards cards;
    @Inject
    OwnCard ownCard;
    @Inject
    Conversations conversations;

    private UUID group;
    private UUID round;
    private final List<String> printed = new ArrayList<>();
    private final Deque<Said> unsaid = new ArrayDeque<>(SAID);

    /** Plays the round; it takes about seven weeks of the demo's clock. */
    void play(UUID trajectoryId) {
        prepare(trajectoryId);
        planWave(4);
        var stacks = new ArrayList<UUID>();
        actor.actAs(KEY_PERSON, () -> keyPerson.act(() -> stacks.add(cards.make(round, 15))));
        actor.actAs(AMBASSADOR, () -> ambassador.act(() -> stacks.add(cards.make(round, 40))));
        people.whenAsked(AMBASSADOR, () -> ambassador.act(() -> cards.finishHandingOut(round)));
        var codes = new ArrayList<>(codes(KEY_PERSON, () -> keyPerson.act(() -> print(stacks.get(0)))).subList(0, 9));
        codes.addAll(codes(AMBASSADOR, () -> ambassador.act(() -> print(stacks.get(1)))).subList(0, 21));
        comeTo(codes, talks());

        rehearsalClock.moveBy(Duration.ofDays(12));
        var passedOn = new ArrayList<String>();
        for (var talk : talks()) {
            passedOn.addAll(hold(talk, 3));
        }
        var used = passedOn.subList(0, 18);
        people.asResident(() -> used.forEach(code -> ownCard.accept(code,
                new AnswerInvitation(null, null, null, null))));

        rehearsalClock.moveBy(Duration.ofDays(15));
        planWave(2);
        comeTo(used, talks());
        rehearsalClock.moveBy(Duration.ofDays(12));
        for (var talk : talks()) {
            hold(talk, 9);
        }
        rehearsalClock.moveBy(Duration.ofDays(15));
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            if (!"DONE".equals(rounds.get(round).state())) {
                throw new BusinessException("worklist.taskAlreadyDone");
            }
        }));
    }

    private void prepare(UUID trajectoryId) {
        var today = Dates.on(clock.instant());
        actor.actAs(MANAGER, () -> manager.act(() -> courses.complete(courses.plan(today, "Wijkcentrum De Poort"),
                Set.of(LEAD + 1, LEAD + 2, LEAD + 3), true)));
        actor.actAs(OFFICER, () -> officer.act(() -> {
            // The preparation wrote it down, with its share.
            group = groups.list(trajectoryId).stream().filter(g -> DemoTrajectory.TARGET_GROUP.equals(g.name())).findFirst()
                    .orElseThrow().id();
            groups.add(new AddTargetGroup(trajectoryId, "Verpleegkundigen van het consultatiebureau",
                    TargetGroupRole.ROLE, null, null, null, null));
        }));
        // The round is the plan of phase 1: the cycle began when the trajectory was published.
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            var cycle = cycles.list(trajectoryId).get(0).id();
            round = rounds.startInPhase(cycle, new StartRound(trajectoryId, RoundKind.EXPLORING,
                    "Wat heeft jouw kindje nodig voor een goede start?", null));
            plans.plan(cycle);
        }));
    }

    private void planWave(int talks) {
        var today = Dates.on(clock.instant());
        for (int i = 1; i <= talks; i++) {
            var plan = new PlanConversation(round, today.plusDays(7L + i), LocalTime.of(i % 2 == 0 ? 10 : 19, 30),
                    i % 2 == 0 ? "Basisschool, de ouderkamer" : "Wijkcentrum De Poort", i % 2 == 0 ? "Arabisch"
                            : "Nederlands", true, LEAD + (i % 3 + 1), null);
            people.whenAsked(MANAGER, () -> manager.act(() -> rounds.plan(plan)));
        }
        actor.actAs(MANAGER, () -> manager.act(() -> rounds.finishPlan(round,
                "Kom praten over kinderen krijgen in onze buurt. Er is koffie en oppas. U hoort later wat wij ermee doen.")));
    }

    private List<ConversationRow> talks() {
        var found = new AtomicReference<List<ConversationRow>>();
        actor.actAs(MANAGER, () -> manager.act(() -> {
            var wave = rounds.get(round).wave();
            found.set(rounds.conversations(round).stream().filter(c -> c.wave() == wave).toList());
        }));
        return found.get();
    }

    private void comeTo(List<String> codes, List<ConversationRow> talks) {
        people.asResident(() -> {
            for (int i = 0; i < codes.size(); i++) {
                var mail = i % 5 == 0 ? "ouder" + i + "@voorbeeld.example" : null;
                ownCard.accept(codes.get(i), new AnswerInvitation(talks.get(i % talks.size()).id(), null, mail,
                        i % 5 == 1 ? "06 0000 01" + (10 + i) : null));
            }
        });
    }

    /** Everybody who registered is there; {@code counted} of them belong to the group. Gives the codes that are passed on. */
    private List<String> hold(ConversationRow talk, int counted) {
        var table = new AtomicReference<List<Integer>>();
        people.whenAsked(talk.lead(), () -> facilitator.act(() -> {
            table.set(conversations.get(talk.id()).expectedCards());
            for (int i = 0; i < PER_TALK; i++) {
                var said = unsaid.element();
                conversations.note(new NoteStatement(talk.id(), said.kind(), said.text(), said.unheard(), i % 2 == 0,
                        table.get().get(i)));
                unsaid.remove();
            }
            var tallies = new HashMap<UUID, CloseConversation.Tally>();
            tallies.put(group, new CloseConversation.Tally(counted, table.get().size()));
            conversations.hold(new CloseConversation(talk.id(), table.get().size(),
                    "Buren passen op elkaars kinderen. Vrouwen koken voor wie net bevallen is.", false, tallies,
                    Set.copyOf(table.get())));
        }));
        return codes(talk.lead(), () -> facilitator.act(() -> {
            print(conversations.makeCards(talk.id()));
            conversations.finishCards(talk.id());
        }));
    }

    private void print(UUID stackId) {
        printed.addAll(cards.print(stackId).stream().map(CardRow::code).toList());
    }

    private List<String> codes(String account, Runnable print) {
        printed.clear();
        actor.actAs(account, print);
        return List.copyOf(printed);
    }

    private static Said claim(String text) {
        return new Said(StatementKind.CLAIM, text, true);
    }

    private static Said concern(String text) {
        return new Said(StatementKind.CONCERN, text, true);
    }

    private static Said issue(String text) {
        return new Said(StatementKind.ISSUE, text, true);
    }

    private static Said opportunity(String text) {
        return new Said(StatementKind.OPPORTUNITY, text, true);
    }
}
