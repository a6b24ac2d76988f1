package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.knowledge.AddEvidence;
import nl.weerklank.knowledge.CauseCards;
import nl.weerklank.knowledge.CauseRow;
import nl.weerklank.knowledge.Chains;
import nl.weerklank.knowledge.DilemmaKind;
import nl.weerklank.knowledge.Dilemmas;
import nl.weerklank.knowledge.EvidenceKind;
import nl.weerklank.knowledge.ExperienceGrouping;
import nl.weerklank.knowledge.ExperienceReading;
import nl.weerklank.knowledge.Figures;
import nl.weerklank.knowledge.HoldJointTalk;
import nl.weerklank.knowledge.InterpretCandidate;
import nl.weerklank.knowledge.Interpretations;
import nl.weerklank.knowledge.JointTalks;
import nl.weerklank.knowledge.MarkExperience;
import nl.weerklank.knowledge.OwnKnowledge;
import nl.weerklank.knowledge.RecognitionAnswer;
import nl.weerklank.knowledge.ThemeChoices;
import nl.weerklank.knowledge.ThemeToChoose;
import nl.weerklank.rehearsal.DemoStatements.Said;
import nl.weerklank.shared.Dates;

/** Phase 2 of the demo's first cycle: from what was said to two causes (6.4, K1 with C1 and K2 with C2) and a dilemma. */
@ApplicationScoped
class DemoKnowledge {

    private static final String OFFICER = "beleid01";
    private static final String MANAGER = "wijkregisseur01";
    private static final String EDITOR = "redacteur01";
    private static final String LEADER = "ervaringsdeskundige01";
    private static final String READER = "ervaringsdeskundige02";
    private static final String RESEARCHER = "onderzoeker01";
    private static final String FACILITATOR = "gespreksleider01";
    private static final int PATIENCE_SECONDS = 30;
    private static final String NEED = "Iemand die blijft, of een plek waar je elkaar vanzelf ziet.";

    /** What one group of experiences is, from its name to its cause. */
    private record Insight(String title, String description, String effects, List<String> whys, String cause, String figure,
            Set<String> words, int recognised, int added, int not) {

        static Insight of(String title, String description, String effects, List<String> whys, String cause, String figure,
                List<Said> said, int recognised, int added, int not) {
            return new Insight(title, description, effects, whys, cause, figure,
                    said.stream().map(Said::text).collect(Collectors.toSet()), recognised, added, not);
        }
    }

    private static final Insight ALONE = Insight.of("Ouders zonder netwerk vragen pas hulp als het al zwaar is.",
            "Wie niemand kent, wacht lang met vragen.", "Hulp komt later. Ouders hebben meer stress.",
            List.of("Zij kennen niemand om iets aan te vragen.", "Zij komen andere ouders nergens tegen."),
            "Er is geen open plek waar ouders elkaar en hulpverleners vanzelf tegenkomen.",
            "1 op de 5 jonge ouders kent geen andere ouders in de buurt.", DemoStatements.ALONE, 11, 2, 1);
    private static final Insight AGAIN = Insight.of("Bij elke instelling begint mijn verhaal opnieuw.",
            "Ouders vertellen hetzelfde steeds aan iemand anders.",
            "Ouders vertrouwen hulp minder. Dingen worden twee keer gezegd of helemaal niet.",
            List.of("Elke instelling heeft een eigen dossier.", "Wie het kind kent, gaat niet mee naar de volgende."),
            "Instellingen dragen dossiers over, geen mensen.",
            "Een gezin spreekt in het eerste jaar gemiddeld zeven professionals.", DemoStatements.AGAIN, 15, 3, 2);

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    DemoDesk desk;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsEditor editor;
    @Inject
    AsExperienceExpert expert;
    @Inject
    AsResearcher researcher;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsResident resident;
    @Inject
    ThemeChoices choices;
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
    Dilemmas dilemmas;
    @Inject
    JointTalks talks;
    @Inject
    Clock clock;

    /** Plays the phase; it takes about three weeks of the demo's clock. @param codes of everybody who was at a talk */
    void play(List<String> codes) {
        desk.once(OFFICER, officer::act, "chooseThemes", cycle -> choices.choose(cycle,
                choices.open(cycle).stream().map(ThemeToChoose::id).collect(Collectors.toSet()), Map.of()));
        desk.once(MANAGER, manager::act, "talkAboutDilemmas", cycle -> {
            dilemmas.raise(cycle, DilemmaKind.RULE, "Een privacyafspraak verhindert dat de oude en de nieuwe verpleegkundige "
                    + "samen komen.", "De instellingen samen");
            dilemmas.finish(cycle, false);
        });
        // Themes are read in packages, one after the other.
        desk.until("groupExperiences", 2, LEADER, expert::act, "readContributions", this::read);
        desk.each(LEADER, expert::act, "groupExperiences", 2, this::group);
        desk.each(RESEARCHER, researcher::act, "gatherFigures", 2, this::addFigure);
        desk.each(LEADER, expert::act, "interpretCandidate", 2, this::interpret);
        recognise(codes);
        // Not everybody answers.
        rehearsalClock.moveBy(Duration.ofDays(15));
        desk.each(EDITOR, editor::act, "writeCauseCard", 2, this::writeCard);
        desk.each(READER, expert::act, "coReadCause", 2, knowledge -> cards.coRead(knowledge, true, null));
        desk.once(FACILITATOR, facilitator::act, "talkTogether", this::talkTogether);
    }

    /** One package; what no insight is about holds no experience of its own. */
    private void read(UUID theme) {
        for (var told : reading.current(theme).contributions()) {
            if (!ALONE.words().contains(told.words()) && !AGAIN.words().contains(told.words())) {
                reading.holdsNothing(theme, told.contributionId(), true);
                continue;
            }
            var alone = ALONE.words().contains(told.words());
            var mark = new MarkExperience();
            mark.setContributionId(told.contributionId());
            mark.setSituation(alone ? "Net een kind, en weinig mensen dichtbij." : "Een kind, en veel instellingen.");
            mark.setEvent(alone ? "Vroeg lang geen hulp." : "Moest het weer vertellen.");
            mark.setEffect(alone ? "Het werd zwaar." : "Vertelt minder, of niets.");
            mark.setNeed(NEED);
            mark.setQuote(told.words());
            reading.mark(theme, mark);
        }
        reading.finish(theme);
    }

    private void group(UUID theme) {
        var free = grouping.free(theme);
        grouping.make(theme, insight(Set.of(free.get(0).experience().quote())).title(),
                free.stream().map(f -> f.experience().id()).collect(Collectors.toSet()));
        grouping.finish(theme);
    }

    private static Insight insight(Set<String> words) {
        return Stream.of(ALONE, AGAIN).filter(i -> i.words().containsAll(words)).findFirst().orElseThrow();
    }

    private Insight of(UUID knowledge) {
        return Stream.of(ALONE, AGAIN).filter(i -> i.title().equals(chains.knowledge(knowledge).title())).findFirst().orElseThrow();
    }

    private void addFigure(UUID knowledge) {
        var figure = new AddEvidence();
        figure.setKnowledgeId(knowledge);
        figure.setKind(EvidenceKind.FIGURE);
        figure.setValue(of(knowledge).figure());
        figure.setSource("Buurtpeiling, verzonnen voor de demo");
        figure.setAsOf(Dates.on(clock.instant()).minusMonths(6));
        figures.add(figure);
        figures.finish(knowledge, null, false);
    }

    private void interpret(UUID knowledge) {
        var insight = of(knowledge);
        interpretations.addCause(knowledge, insight.whys(), insight.cause());
        var session = new InterpretCandidate();
        session.setKnowledgeId(knowledge);
        session.setTitle(insight.title());
        session.setDescription(insight.description());
        session.setEffects(insight.effects());
        session.setDissent("Eén professional denkt dat ouders de weg niet weten.");
        session.setParticipants("5 ouders, 2 professionals");
        interpretations.finish(session);
    }

    /** Each is asked about what they spoke of; so many recognise it, add to it, or do not recognise it. */
    private void recognise(List<String> codes) {
        var left = Map.of(ALONE.title(), answers(ALONE), AGAIN.title(), answers(AGAIN));
        // The questions come with a job.
        for (int second = 0; left.values().stream().anyMatch(answers -> !answers.isEmpty()); second++) {
            if (second >= PATIENCE_SECONDS) {
                throw new IllegalStateException("nobody is asked any more whether they recognise it");
            }
            codes.forEach(code -> resident.act(() -> answer(code, left)));
            DemoPeople.pause(Duration.ofSeconds(1));
        }
    }

    private void answer(String code, Map<String, List<RecognitionAnswer>> left) {
        for (var question : own.open(code)) {
            var answers = left.get(question.title());
            if (question.answer() == null && !answers.isEmpty()) {
                var answer = answers.remove(0);
                own.answer(code, question.id(), answer,
                        answer == RecognitionAnswer.ADDITION ? "Bij vaders gaat het net zo." : null);
            }
        }
    }

    private static List<RecognitionAnswer> answers(Insight insight) {
        var answers = new ArrayList<RecognitionAnswer>();
        for (int i = 0; i < insight.recognised() + insight.added() + insight.not(); i++) {
            answers.add(i < insight.recognised() ? RecognitionAnswer.RECOGNISED
                    : i < insight.recognised() + insight.added() ? RecognitionAnswer.ADDITION
                    : RecognitionAnswer.NOT_RECOGNISED);
        }
        return answers;
    }

    private void writeCard(UUID knowledge) {
        var insight = of(knowledge);
        cards.write(knowledge, insight.title(), insight.effects(), chains.causes(knowledge).stream()
                .collect(Collectors.toMap(CauseRow::id, c -> insight.cause())));
    }

    private void talkTogether(UUID cycle) {
        var talk = new HoldJointTalk();
        talk.setCycleId(cycle);
        talk.setHeldOn(Dates.on(clock.instant()));
        talk.setResidents(9);
        talk.setProfessionals(6);
        talk.setAgreed("Ouders en professionals zien dezelfde oorzaken. Mensen gaan mee, niet alleen papieren.");
        talk.setOpen("Wie betaalt de tijd voor een warme overdracht?");
        var about = talks.causes(cycle).stream().filter(c -> c.text().equals(AGAIN.cause())).findFirst().orElseThrow().id();
        dilemmas.of(cycle).forEach(d -> talk.getConfirmed().put(d.id(), about));
        talks.held(talk);
    }
}
