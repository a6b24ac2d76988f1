package nl.weerklank.rehearsal;

import static nl.weerklank.rehearsal.DemoIdeas.BENCH;
import static nl.weerklank.rehearsal.DemoIdeas.BICYCLES;
import static nl.weerklank.rehearsal.DemoIdeas.BIRTHDAY;
import static nl.weerklank.rehearsal.DemoIdeas.BULBS;
import static nl.weerklank.rehearsal.DemoIdeas.COFFEE_MORNING;
import static nl.weerklank.rehearsal.DemoIdeas.COOKING_CLUB;
import static nl.weerklank.rehearsal.DemoIdeas.FATHERS_EVENING;
import static nl.weerklank.rehearsal.DemoIdeas.LANGUAGE_WALK;
import static nl.weerklank.rehearsal.DemoIdeas.PLAYGROUND;
import static nl.weerklank.rehearsal.DemoIdeas.SWAP_CUPBOARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.fund.DescribePot;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.ExplainOtherWay;
import nl.weerklank.idea.Answer;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.idea.SubmitIdea;
import nl.weerklank.idea.TalkAboutIdea;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.Token;
import org.jboss.logging.Logger;

/**
 * Plays the idea fund of Groenewoud: ten ideas, each along its own path to the state of the demo data (6.6), and a
 * trajectory that went round the lemniscaat once. It takes a year of the demo's clock and about a minute of ours.
 */
@ApplicationScoped
class DemoStory {

    private static final Logger LOG = Logger.getLogger(DemoStory.class);
    /** The conversations were before the ideas. */
    private static final int DAYS_BEFORE = 330;
    private static final Duration FOUR_MONTHS = Duration.ofDays(120);

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    Clock clock;
    @Inject
    DemoPeople people;
    @Inject
    AsLoader loader;
    @Inject
    IdeaDrafts drafts;
    @Inject
    Ideas ideas;
    @Inject
    OwnIdeas own;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Pots pots;
    @Inject
    DemoTrajectory trajectory;
    @Inject
    DemoReimbursements reimbursements;
    @Inject
    DemoAdvice advice;

    private UUID groenewoud;

    /** Plays everything. The clock starts four months back and ends at real time. */
    void play() {
        rehearsalClock.set(FOUR_MONTHS.negated());
        loader.act(this::prepare);
        rehearsalClock.set(Duration.ofDays(-DAYS_BEFORE));
        var goodStart = trajectory.start(groenewoud, DAYS_BEFORE);
        var spoke = trajectory.fromExperiencesToPolicy(goodStart);
        rehearsalClock.set(FOUR_MONTHS.negated());
        threeWhoToldHowItWas();
        oneWithoutStory();
        twoOnAnotherWay();
        rehearsalClock.set(Duration.ofDays(-DemoAdvice.ADOPTED_DAYS_AGO));
        advice.adopt(goodStart);
        rehearsalClock.set(Duration.ofDays(-40));
        trajectory.lookBack(goodStart, spoke);
        rehearsalClock.set(Duration.ofDays(-4));
        advice.answer();
        bulbsArePaid();
        rehearsalClock.set(Duration.ofHours(-20));
        threeInTheMiddle();
        trajectory.ask(goodStart);
        trajectory.meetElsewhere(goodStart, groenewoud);
        rehearsalClock.set(Duration.ZERO);
        // Last, and now: what counts for this month must be of this month.
        reimbursements.play(spoke);
        LOG.info("The demo data are there: ten ideas and two trajectories in Groenewoud");
    }

    private void prepare() {
        groenewoud = neighbourhoods.add("Groenewoud", true, Set.of("5025", "5026"));
        neighbourhoods.add("Koolhoven", true, Set.of("5036"));
        neighbourhoods.add("Udenhout", true, Set.of("5071"));
        neighbourhoods.add("Ergens anders", false, Set.of());
        var today = Dates.on(clock.instant());
        pots.open(pots.describe(pot("Ideeënpotje Groenewoud", groenewoud, 5000, today.minusDays(10))));
    }

    private static DescribePot pot(String name, UUID area, int ceiling, LocalDate from) {
        var pot = new DescribePot();
        pot.setName(name);
        pot.setNeighbourhoodId(area);
        pot.setCeiling(BigDecimal.valueOf(ceiling));
        pot.setFastLane(BigDecimal.valueOf(250));
        pot.setMaximum(BigDecimal.valueOf(1500));
        pot.setPeriodFrom(from);
        pot.setPeriodTo(from.plusYears(1).minusDays(1));
        pot.setPublishedOn(from.minusDays(30));
        pot.setRuleReference("Regeling ideeënfonds, artikel 2");
        pot.setMandateHolder("fonds01");
        pot.setFinancingSource("Wijkbudget");
        return pot;
    }

    private void threeWhoToldHowItWas() {
        for (var idea : List.of(COFFEE_MORNING, COOKING_CLUB, SWAP_CUPBOARD)) {
            var paid = submitAndGetPaid(idea, 14);
            rehearsalClock.moveBy(Duration.ofDays(2));
            people.tell(paid.code(), "Het was gezellig. Er kwamen veel buren. Wij doen het vaker.", true);
            people.learn(paid.id(), "Klein beginnen werkt. Buren helpen vanzelf mee.");
        }
    }

    private void oneWithoutStory() {
        var walk = submitAndGetPaid(LANGUAGE_WALK, 3);
        rehearsalClock.moveBy(Duration.ofDays(32));
        people.askLater(walk.id());
        rehearsalClock.moveBy(Duration.ofDays(29));
        people.noStory(walk.id());
    }

    private void twoOnAnotherWay() {
        var birthday = submit(BIRTHDAY, 20);
        people.explain(birthday.id(), ExplainOtherWay.Direction.SOCIAL_MAP,
                "Het potje is voor de hele buurt. Een feest voor één gezin past daar niet bij.",
                "Het wijkcentrum leent tafels en slingers uit. Vraag ernaar bij de balie.");
        people.agree(birthday.id());
        var playground = submit(PLAYGROUND, 0);
        people.talk(playground.id(), talk(PLAYGROUND, TalkAboutIdea.Outcome.OTHER_WAY));
        people.explain(playground.id(), ExplainOtherWay.Direction.CONTRIBUTION,
                "Een speeltoestel kost meer dan het potje mag betalen.",
                "Wij bewaren uw idee als bijdrage voor de wijk. Wij praten erover in het gesprek over spelen.");
        people.agree(playground.id());
    }

    private void bulbsArePaid() {
        submitAndGetPaid(BULBS, 40);
    }

    private void threeInTheMiddle() {
        var bench = submit(BENCH, 60);
        var arranged = talk(BENCH, TalkAboutIdea.Outcome.READY);
        people.talk(bench.id(), arranged);
        people.apply(bench.code());
        people.advise(bench.id(), "jury01");
        people.advise(bench.id(), "jury02");
        people.grant(bench.id(), BENCH.publicTitle());
        people.choosePayment(bench.code());
        var fathers = submit(FATHERS_EVENING, 30);
        people.apply(fathers.code());
        people.grant(fathers.id(), FATHERS_EVENING.publicTitle());
        people.choosePayment(fathers.code());
        var bicycles = submit(BICYCLES, 25);
        var question = talk(BICYCLES, TalkAboutIdea.Outcome.QUESTION);
        question.setQuestion("Mag iedereen uit de buurt meedoen?");
        people.talk(bicycles.id(), question);
    }

    private Handed submitAndGetPaid(DemoIdeas idea, int activityInDays) {
        var handed = submit(idea, activityInDays);
        people.apply(handed.code());
        people.grant(handed.id(), idea.publicTitle());
        people.choosePayment(handed.code());
        people.pay(handed.id());
        return handed;
    }

    private Handed submit(DemoIdeas idea, int activityInDays) {
        var handed = new AtomicReference<Handed>();
        people.asResident(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            var receipt = ideas.submit(token, form(idea, activityInDays));
            handed.set(new Handed(own.idOf(receipt.followCode()), receipt.followCode()));
        });
        return handed.get();
    }

    private SubmitIdea form(DemoIdeas idea, int activityInDays) {
        var form = new SubmitIdea();
        form.setWhat(idea.what());
        form.setNeighbourhoodId(groenewoud);
        form.setAmount(idea.amount());
        form.setOpenToAll(idea.openToAll());
        form.setOwnInterest(idea.ownInterest());
        form.setPermitNeeded(idea.permitNeeded());
        form.setProfit(Answer.NO);
        if (activityInDays > 0) {
            form.setActivityDate(Dates.on(clock.instant()).plusDays(activityInDays));
        }
        form.setName("Inwoner " + (idea.ordinal() + 1));
        form.setMail("inwoner" + (idea.ordinal() + 1) + "@voorbeeld.example");
        form.setMailProgress(true);
        return form;
    }

    private static TalkAboutIdea talk(DemoIdeas idea, TalkAboutIdea.Outcome outcome) {
        var talk = new TalkAboutIdea();
        talk.setOutcome(outcome);
        talk.setAmount(idea.amount());
        talk.setPublicTitle(idea.publicTitle());
        talk.setOpenToAll(idea.openToAll());
        talk.setOwnInterest(idea.ownInterest());
        talk.setProfit(Answer.NO);
        talk.setPermitNeeded(idea.permitNeeded());
        talk.setPermitArranged(idea.permitNeeded());
        return talk;
    }

    /** An idea that was handed in, with the code that its owner got. */
    record Handed(UUID id, String code) {
    }
}
