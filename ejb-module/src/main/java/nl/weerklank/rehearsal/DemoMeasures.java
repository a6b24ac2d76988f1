package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.measure.CauseChoices;
import nl.weerklank.measure.CauseToChoose;
import nl.weerklank.measure.ChooseCauses;
import nl.weerklank.measure.ComposeDocument;
import nl.weerklank.measure.DocumentKind;
import nl.weerklank.measure.MeasureDetails;
import nl.weerklank.measure.MeasureKind;
import nl.weerklank.measure.MeasureOptions;
import nl.weerklank.measure.MeasureWork;
import nl.weerklank.measure.Measures;
import nl.weerklank.measure.OptionKind;
import nl.weerklank.measure.Pilots;
import nl.weerklank.measure.PolicyDocuments;
import nl.weerklank.measure.PolicyOutcome;
import nl.weerklank.measure.PrincipleRow;
import nl.weerklank.measure.ProposeMeasure;
import nl.weerklank.measure.RunningMeasures;
import nl.weerklank.measure.WorkOutMeasure;
import nl.weerklank.shared.Dates;

/** Phase 3 of the demo's first cycle: from two causes to four measures, decided on and published (6.4, M1 to M4). */
@ApplicationScoped
class DemoMeasures {

    /** M4; the only measure for the first cause. */
    static final String PLACE = "Een ontmoetingsplek in Groenewoud";
    /** M1; done, with a wish that stays open. */
    private static final String ONE_PERSON = "Eén vaste contactpersoon voor elk gezin";
    private static final String OFFICER = "beleid01";
    private static final String MANAGER = "wijkregisseur01";
    private static final String FACILITATOR = "gespreksleider01";
    private static final String EXECUTIVE = "bestuurder01";

    private record Idea(String title, MeasureKind kind, String text, String action, int budget) {
    }

    private static final Idea PLACE_TO_MEET = new Idea(PLACE, MeasureKind.FACILITY,
            "Ouders en kinderen ontmoeten elkaar op twee ochtenden in de week. Er is koffie en speelgoed.",
            "De kamer van de school inrichten", 12000);
    private static final List<Idea> PEOPLE = List.of(
            new Idea(ONE_PERSON, MeasureKind.WORKING_METHOD,
                    "Elk gezin krijgt één persoon die blijft. Die kent het verhaal en belt de anderen.",
                    "Met alle instellingen afspreken wie de contactpersoon is", 0),
            new Idea("Warme overdracht van ziekenhuis naar consultatiebureau", MeasureKind.WORKING_METHOD,
                    "Wie het gezin kent, gaat mee naar het eerste bezoek bij de volgende.",
                    "Twee verpleegkundigen oefenen met meegaan", 8000),
            new Idea("Jeugdverpleegkundigen delen hun tijd anders in", MeasureKind.WORKING_METHOD,
                    "Wie meer nodig heeft, krijgt meer bezoeken. De verpleegkundige kiest samen met de ouder.",
                    "De uren van het team opnieuw verdelen", 5000));

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    CurrentActor actor;
    @Inject
    DemoDesk desk;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsExecutive executive;
    @Inject
    CauseChoices choices;
    @Inject
    MeasureOptions options;
    @Inject
    MeasureWork work;
    @Inject
    Measures measures;
    @Inject
    Pilots pilots;
    @Inject
    PolicyDocuments documents;
    @Inject
    RunningMeasures running;
    @Inject
    Clock clock;

    /** Plays the phase up to a published document. */
    void decide() {
        desk.once(OFFICER, officer::act, "chooseCauses", cycle -> choices.choose(new ChooseCauses(cycle,
                Dates.on(clock.instant()), 11, "ouders uit drie straten en twee professionals",
                choices.choosable(cycle).stream().map(CauseToChoose::id).collect(Collectors.toSet()), Map.of())));
        desk.each(MANAGER, manager::act, "thinkUpOptions", 2, this::thinkUp);
        desk.each(OFFICER, officer::act, "testPrinciples", 4, measure -> work.test(measure, principles(measure, p -> true),
                principles(measure, p -> "Ouders dachten mee en kiezen zelf."), false));
        desk.each(OFFICER, officer::act, "workOutMeasure", 4, this::workOut);
        desk.each(FACILITATOR, facilitator::act, "askFit", 4,
                measure -> pilots.askFit(measure, 12, 11, "Ja, als het blijft.", true));
        desk.once(OFFICER, officer::act, "composeDocument", cycle -> documents.compose(new ComposeDocument(cycle,
                DocumentKind.AGENDA, "Agenda Goede Start", "Dit doen wij, omdat ouders vertelden wat zij meemaken.", false,
                false)));
        desk.once(OFFICER, officer::act, "explainNoAdvice", cycle -> documents.explainNoAdvice(cycle,
                "De adviesraad krijgt de agenda voor de volgende ronde. Ouders wilden nu al beginnen."));
        desk.once(EXECUTIVE, executive::act, "collegeDecides",
                cycle -> documents.decide(cycle, PolicyOutcome.ADOPTED, null));
        desk.once(MANAGER, manager::act, "organiseLaunch", cycle -> documents.launch(cycle, Dates.on(clock.instant()),
                "Ouders vertelden hun verhaal op het plein van de school."));
    }

    /** Two months later one is done, with a wish; the others run. */
    void carryOut(UUID trajectory) {
        rehearsalClock.moveBy(Duration.ofDays(60));
        actor.actAs(OFFICER, () -> officer.act(() -> running.finish(called(trajectory, ONE_PERSON),
                "Ouders willen zelf kiezen wie hun contactpersoon is.")));
    }

    /** M4 goes on where people talk about meeting each other. */
    void carryOn(UUID trajectory, UUID target) {
        actor.actAs(OFFICER, () -> officer.act(() -> running.carry(called(trajectory, PLACE), target,
                "Over plek, tijden en beheer praten alle bewoners van Groenewoud mee, niet alleen ouders.")));
    }

    private UUID called(UUID trajectory, String title) {
        return measures.list(trajectory).stream().filter(m -> m.title().equals(title)).map(MeasureDetails::id).findFirst()
                .orElseThrow();
    }

    private void thinkUp(UUID cause) {
        var meet = measures.cause(cause).contains("plek");
        options.addOption(cause, OptionKind.TOGETHER, meet ? "Samen een kamer zoeken en openhouden." : "Samen meegaan.");
        for (var idea : meet ? List.of(PLACE_TO_MEET) : PEOPLE) {
            options.propose(new ProposeMeasure(cause, idea.title(), idea.kind(), null, Set.of()));
        }
        options.finish(cause);
    }

    private void workOut(UUID measure) {
        var title = measures.get(measure).title();
        var idea = PLACE.equals(title) ? PLACE_TO_MEET
                : PEOPLE.stream().filter(i -> i.title().equals(title)).findFirst().orElseThrow();
        work.addAction(measure, idea.action(), OFFICER, Dates.on(clock.instant()).plusMonths(2));
        if (idea.budget() > 0) {
            work.addFunding(measure, "Gemeente", BigDecimal.valueOf(idea.budget()), true);
        }
        work.finish(new WorkOutMeasure(measure, title, idea.text(), OFFICER, idea.budget() == 0 ? null : BigDecimal.valueOf(idea.budget()),
                "Ouders bepalen zelf of en hoe zij meedoen.", "7 professionals per gezin in het eerste jaar",
                "Buurtpeiling, verzonnen voor de demo", "Wie steeds terugkomt, vertrouw ik.", null));
    }

    private <T> Map<UUID, T> principles(UUID measure, Function<PrincipleRow, T> value) {
        return measures.principles(measure).stream().filter(PrincipleRow::active)
                .collect(Collectors.toMap(PrincipleRow::id, value));
    }
}
