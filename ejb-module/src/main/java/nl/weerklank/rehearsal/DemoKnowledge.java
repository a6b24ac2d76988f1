package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.knowledge.AddEvidence;
import nl.weerklank.knowledge.Analyses;
import nl.weerklank.knowledge.CauseCards;
import nl.weerklank.knowledge.CauseRow;
import nl.weerklank.knowledge.Chains;
import nl.weerklank.knowledge.EvidenceKind;
import nl.weerklank.knowledge.ExperienceGrouping;
import nl.weerklank.knowledge.ExperienceReading;
import nl.weerklank.knowledge.Figures;
import nl.weerklank.knowledge.InterpretCandidate;
import nl.weerklank.knowledge.Interpretations;
import nl.weerklank.knowledge.MarkExperience;
import nl.weerklank.knowledge.OwnKnowledge;
import nl.weerklank.knowledge.RecognitionAnswer;
import nl.weerklank.online.OnlineSorting;
import nl.weerklank.shared.Dates;
import nl.weerklank.theme.DescribeTheme;
import nl.weerklank.theme.Themes;

/**
 * One theme of the demo's trajectory from stories to a confirmed cause (6.4, K1 and C1, with invented stories), each step by
 * the person who does it on the screens. What is left of the trajectory still waits for its redacteur.
 */
@ApplicationScoped
class DemoKnowledge {

    private static final String THEME = "Alleen staan";
    private static final String OFFICER = "beleid01";
    private static final String EDITOR = "redacteur01";
    private static final String LEADER = "ervaringsdeskundige01";
    private static final String READER = "ervaringsdeskundige02";
    private static final String RESEARCHER = "onderzoeker01";
    private static final int PATIENCE_SECONDS = 30;

    /** Stories about standing alone, and the words of each that are quoted. */
    static final Map<String, String> STORIES = Map.of(
            "Ik ken hier niemand met een baby. Ik belde pas toen het niet meer ging.", "Ik ken hier niemand met een baby.",
            "Bij ons belt niemand aan. Hulp vroeg ik pas na een half jaar.", "Hulp vroeg ik pas na een half jaar.",
            "Als er een plek was met koffie en speelgoed, kwam ik elke week. Nu zit ik thuis.", "Nu zit ik thuis.",
            "Ik kende niemand. Pas de huisarts zag dat het niet ging.", "Pas de huisarts zag dat het niet ging.",
            "Mijn familie woont ver weg. Ik durfde eerst niemand te vragen.", "Ik durfde eerst niemand te vragen.");

    @Inject
    CurrentActor actor;
    @Inject
    DemoPeople people;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsEditor editor;
    @Inject
    AsExperienceExpert expert;
    @Inject
    AsResearcher researcher;
    @Inject
    AsResident resident;
    @Inject
    OnlineSorting sorting;
    @Inject
    Contributions contributions;
    @Inject
    Themes themes;
    @Inject
    Analyses analyses;
    @Inject
    ExperienceReading reading;
    @Inject
    ExperienceGrouping grouping;
    @Inject
    Figures figures;
    @Inject
    Interpretations interpretations;
    @Inject
    CauseCards cards;
    @Inject
    Chains chains;
    @Inject
    OwnKnowledge own;
    @Inject
    Clock clock;

    /** @param codes follow codes of those who told the stories */
    void play(UUID trajectoryId, UUID windowId, List<String> codes) {
        bundle(trajectoryId, windowId);
        var theme = new AtomicReference<UUID>();
        actor.actAs(OFFICER, () -> officer.act(() -> {
            var row = themes.board(trajectoryId).stream().filter(t -> t.name().equals(THEME)).findFirst().orElseThrow();
            theme.set(row.id());
            analyses.start(row.id(), row.version());
        }));
        people.whenAsked(LEADER, () -> expert.act(() -> markAll(theme.get())));
        var knowledge = new AtomicReference<UUID>();
        people.whenAsked(LEADER, () -> expert.act(() -> knowledge.set(group(theme.get()))));
        people.whenAsked(RESEARCHER, () -> researcher.act(() -> addFigure(knowledge.get())));
        people.whenAsked(LEADER, () -> expert.act(() -> interpret(knowledge.get())));
        codes.forEach(this::recognise);
        people.whenAsked(EDITOR, () -> editor.act(() -> cards.write(knowledge.get(),
                "Ouders zonder netwerk vragen pas hulp als het al zwaar is.", "Hulp komt later. Ouders hebben meer stress.",
                chains.causes(knowledge.get()).stream().collect(Collectors.toMap(CauseRow::id,
                        c -> "Er is geen open plek. Ouders komen elkaar niet vanzelf tegen.")))));
        people.whenAsked(READER, () -> expert.act(() -> cards.coRead(knowledge.get(), true, null)));
    }

    private void bundle(UUID trajectoryId, UUID windowId) {
        actor.actAs(EDITOR, () -> editor.act(() -> {
            var theme = themes.called(trajectoryId, THEME);
            sorting.unsorted(windowId).stream().filter(u -> STORIES.containsKey(u.words()))
                    .forEach(u -> contributions.sort(u.id(), theme, null));
        }));
        actor.actAs(OFFICER, () -> officer.act(() -> themes.board(trajectoryId).stream()
                .filter(t -> t.name().equals(THEME)).forEach(t -> themes.describe(new DescribeTheme(t.id(), t.version(),
                        t.name(), "Buren passen op elkaars kinderen.")))));
    }

    private void markAll(UUID theme) {
        for (var told : reading.current(theme).contributions()) {
            var mark = new MarkExperience();
            mark.setContributionId(told.contributionId());
            mark.setSituation("Net een kind, en weinig mensen dichtbij.");
            mark.setEvent("Vroeg lang geen hulp.");
            mark.setEffect("Het werd zwaar.");
            mark.setNeed("Een plek waar je elkaar vanzelf ziet.");
            mark.setQuote(STORIES.get(told.words()));
            reading.mark(theme, mark);
        }
        reading.finish(theme);
    }

    private UUID group(UUID theme) {
        var all = grouping.free(theme).stream().map(f -> f.experience().id()).collect(Collectors.toSet());
        var made = grouping.make(theme, "Ouders zonder netwerk vragen pas hulp als het al zwaar is.", all);
        grouping.finish(theme);
        return made;
    }

    private void addFigure(UUID knowledge) {
        var figure = new AddEvidence();
        figure.setKnowledgeId(knowledge);
        figure.setKind(EvidenceKind.FIGURE);
        figure.setValue("1 op de 5 jonge ouders kent geen andere ouders in de buurt.");
        figure.setSource("Buurtpeiling, verzonnen voor de demo");
        figure.setAsOf(Dates.on(clock.instant()).minusMonths(6));
        figures.add(figure);
        figures.finish(knowledge, null, false);
    }

    private void interpret(UUID knowledge) {
        interpretations.addCause(knowledge, List.of("Zij kennen niemand om iets aan te vragen.",
                "Zij komen andere ouders nergens tegen."),
                "Er is geen open plek waar ouders elkaar en hulpverleners vanzelf tegenkomen.");
        var session = new InterpretCandidate();
        session.setKnowledgeId(knowledge);
        session.setTitle("Ouders zonder netwerk vragen pas hulp als het al zwaar is.");
        session.setDescription("Wie niemand kent, wacht lang met vragen.");
        session.setEffects("Hulp komt later. Ouders hebben meer stress.");
        session.setDissent("Eén professional denkt dat ouders de weg niet weten.");
        session.setParticipants("5 ouders, 2 professionals");
        interpretations.finish(session);
    }

    /** The question comes with a job. */
    private void recognise(String code) {
        var answered = new AtomicReference<Boolean>(false);
        for (int second = 0; !answered.get(); second++) {
            resident.act(() -> own.open(code).forEach(question -> {
                own.answer(code, question.id(), RecognitionAnswer.RECOGNISED, null);
                answered.set(true);
            }));
            if (!answered.get()) {
                if (second >= PATIENCE_SECONDS) {
                    throw new IllegalStateException("nobody was asked whether they recognise it");
                }
                DemoPeople.pause();
            }
        }
    }
}
