package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.cycle.Cycles;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.measure.QuickActions;
import nl.weerklank.rehearsal.DemoStatements.Said;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.theme.DescribeTheme;
import nl.weerklank.theme.GoDeeper;
import nl.weerklank.theme.MoveContributions;
import nl.weerklank.theme.RecordRanking;
import nl.weerklank.theme.ThemeRanking;
import nl.weerklank.theme.Themes;

/**
 * Phase 1 of the demo's first cycle (6.4): a round of conversations in two waves, thirty people of whom twelve belong to the
 * group, which is too few, then eighteen who came by a card of somebody else, which brings it in balance. Nobody uses the
 * cards of the second wave, so the round stops. Residents put the themes in order, and eight of them talk on about one. All of
 * it is fiction; only the questions and the way of working are from the practice example.
 */
@ApplicationScoped
class DemoConversation {

    private static final String OFFICER = "beleid01";
    private static final String MANAGER = "wijkregisseur01";
    private static final String AMBASSADOR = "ambassadeur01";
    private static final String KEY_PERSON = "sleutelpersoon01";
    private static final String LEAD = "gespreksleider0";
    /** Talks of the first round by the number of people: thirty in the first wave, eighteen in the second. */
    private static final List<Integer> SIZES = List.of(8, 8, 7, 7, 9, 9);
    /** How many of each talk belong to the group. */
    private static final List<Integer> COUNTED = List.of(3, 3, 3, 3, 9, 9);
    private static final String QUESTION = "Wat heeft jouw kindje nodig voor een goede start?";
    private static final String STRENGTHS = "Buren passen op elkaars kinderen. Vrouwen koken voor wie net bevallen is.";

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
    @Inject
    DemoDesk desk;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;
    @Inject
    QuickActions quick;
    @Inject
    DemoReports reports;

    private UUID trajectory;
    private UUID group;
    private UUID round;
    private final List<String> printed = new ArrayList<>();
    private List<List<List<Said>>> said;

    /** Plays the rounds; it takes about ten weeks of the demo's clock. Gives the codes of the people who were there. */
    List<String> play(UUID trajectoryId) {
        trajectory = trajectoryId;
        said = DemoStatements.firstTalks(SIZES);
        var people = firstRound();
        bundle();
        rank();
        // Eight of the second talk of the second wave: its first person said two things already.
        var back = new ArrayList<String>();
        for (int i = 3; i < 18; i += 2) {
            back.add(people.get(30 + i));
        }
        goDeeper(back);
        desk.once(OFFICER, officer::act, "startQuickAction", cycle -> quick.none(cycle,
                "Ouders willen eerst weten waarom het steeds opnieuw gebeurt."));
        return people;
    }

    private List<String> firstRound() {
        prepare(trajectory);
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
        var talk = 0;
        for (var first : talks()) {
            passedOn.addAll(hold(first, said.get(talk), COUNTED.get(talk++)));
        }
        reports.publishAll(trajectory);
        var used = passedOn.subList(0, 18);
        people.asResident(() -> used.forEach(code -> ownCard.accept(code,
                new AnswerInvitation(null, null, null, null))));

        rehearsalClock.moveBy(Duration.ofDays(15));
        planWave(2);
        comeTo(used, talks());
        rehearsalClock.moveBy(Duration.ofDays(12));
        for (var second : talks()) {
            hold(second, said.get(talk), COUNTED.get(talk++));
        }
        reports.publishAll(trajectory, Optional.of("Ik zei ook dat vaders willen helpen. Dat staat er niet bij."));
        rehearsalClock.moveBy(Duration.ofDays(15));
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            if (!"DONE".equals(rounds.get(round).state())) {
                throw new BusinessException("worklist.taskAlreadyDone");
            }
        }));
        codes.addAll(used);
        return codes;
    }

    /** Two themes; what goes well stands beside them. */
    private void bundle() {
        desk.once(OFFICER, officer::act, "bundleThemes", cycle -> {
            var alone = Stream.of(DemoStatements.ALONE, DemoStatements.LATER, DemoStatements.ALONE_NOT)
                    .flatMap(List::stream).map(Said::text).collect(Collectors.toSet());
            var picked = new HashMap<String, Map<UUID, String>>();
            for (var given : themes.loose(trajectory, 0, 100)) {
                picked.computeIfAbsent(alone.contains(given.words()) ? DemoTrajectory.ALONE : DemoTrajectory.AGAIN,
                        t -> new HashMap<>()).put(given.id(), "");
            }
            picked.forEach((theme, contributions) -> themes.move(new MoveContributions(trajectory, contributions, null, theme)));
            themes.board(trajectory).forEach(t -> themes.describe(new DescribeTheme(t.id(), t.version(), t.name(),
                    t.name().equals(DemoTrajectory.ALONE) ? STRENGTHS : "Wie iemand heeft die blijft, durft te vragen.")));
            themes.bundled(cycle);
        });
    }

    private void rank() {
        desk.once(LEAD + 1, facilitator::act, "rankThemes", cycle -> {
            var votes = new HashMap<UUID, Integer>();
            var again = new AtomicReference<UUID>();
            ranking.choices(cycle).forEach(theme -> {
                votes.put(theme.themeId(), theme.name().equals(DemoTrajectory.AGAIN) ? 41 : 27);
                if (theme.name().equals(DemoTrajectory.AGAIN)) {
                    again.set(theme.themeId());
                }
            });
            ranking.record(new RecordRanking(cycle, Dates.on(clock.instant()), "Wijkcentrum De Poort", 34, votes,
                    List.of(new GoDeeper(again.get(), QUESTION, "De jeugdverpleegkundige leidt dit gesprek. Ouders vroegen daar zelf om."))));
        });
    }

    /** The same people come back with the card of then; a youth nurse leads the talk. */
    private void goDeeper(List<String> back) {
        var deeper = new AtomicReference<UUID>();
        desk.once(MANAGER, manager::act, "planWave", deeper::set);
        round = deeper.get();
        plan(1, LEAD + 4);
        people.whenAsked(AMBASSADOR, () -> ambassador.act(() -> {
            cards.make(round, 1);
            cards.finishHandingOut(round);
        }));
        var talk = talks().get(0);
        people.asResident(() -> back.forEach(code -> ownCard.comeBack(code, talk.id())));
        rehearsalClock.moveBy(Duration.ofDays(12));
        hold(talk, DemoStatements.deepening().stream().map(List::of).toList(), DemoStatements.RETURNING);
        reports.publishAll(trajectory);
        rehearsalClock.moveBy(Duration.ofDays(15));
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
                    QUESTION, null));
            plans.plan(cycle);
        }));
    }

    private void planWave(int talks) {
        var today = Dates.on(clock.instant());
        for (int i = 1; i <= talks; i++) {
            plan(today.plusDays(7L + i), i, LEAD + (i % 3 + 1));
        }
        finishPlan();
    }

    private void plan(int inWeeks, String lead) {
        plan(Dates.on(clock.instant()).plusWeeks(inWeeks), 1, lead);
        finishPlan();
    }

    private void plan(LocalDate day, int number, String lead) {
        var even = number % 2 == 0;
        var plan = new PlanConversation(round, day, LocalTime.of(even ? 10 : 19, 30),
                even ? "Basisschool, de ouderkamer" : "Wijkcentrum De Poort", even ? "Arabisch" : "Nederlands", true, lead,
                null);
        people.whenAsked(MANAGER, () -> manager.act(() -> rounds.plan(plan)));
    }

    private void finishPlan() {
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

    /** Some leave a mail address or a phone number, most nothing. */
    private void comeTo(List<String> codes, List<ConversationRow> talks) {
        people.asResident(() -> {
            for (int i = 0; i < codes.size(); i++) {
                var mail = i % 5 == 0 ? "ouder" + i + "@voorbeeld.example" : null;
                var phone = i % 5 == 4 && i % talks.size() != 1 ? "06 0000 01" + (10 + i) : null;
                ownCard.accept(codes.get(i), new AnswerInvitation(talks.get(i % talks.size()).id(), null, mail, phone));
            }
        });
    }

    /** Everybody who registered is there; {@code counted} of them belong to the group. Gives the codes that are passed on. */
    private List<String> hold(ConversationRow talk, List<List<Said>> people, int counted) {
        var table = new AtomicReference<List<Integer>>();
        this.people.whenAsked(talk.lead(), () -> facilitator.act(() -> {
            table.set(conversations.get(talk.id()).expectedCards());
            for (int i = 0; i < people.size(); i++) {
                for (var words : people.get(i)) {
                    conversations.note(new NoteStatement(talk.id(), words.kind(), words.text(), i % 3 > 0, i % 2 == 0,
                            table.get().get(i)));
                }
            }
            var tallies = new HashMap<UUID, CloseConversation.Tally>();
            tallies.put(group, new CloseConversation.Tally(counted, table.get().size()));
            conversations.hold(new CloseConversation(talk.id(), table.get().size(), STRENGTHS, false, tallies,
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
}
