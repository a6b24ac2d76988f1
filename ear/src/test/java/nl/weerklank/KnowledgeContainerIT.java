package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.evaluation.EvaluationCase;
import nl.weerklank.knowledge.Analyses;
import nl.weerklank.knowledge.CauseCards;
import nl.weerklank.knowledge.CauseRow;
import nl.weerklank.knowledge.Chains;
import nl.weerklank.knowledge.ExperienceGrouping;
import nl.weerklank.knowledge.ExperienceReading;
import nl.weerklank.knowledge.Figures;
import nl.weerklank.knowledge.InterpretCandidate;
import nl.weerklank.knowledge.Interpretations;
import nl.weerklank.knowledge.KnowledgeDetails;
import nl.weerklank.knowledge.MarkExperience;
import nl.weerklank.knowledge.OwnKnowledge;
import nl.weerklank.knowledge.RecognitionAnswer;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsExperienceExpert;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResearcher;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.theme.Themes;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Handle;
import nl.weerklank.vault.Vault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From stories to a cause on the real server and database: word stems, people at once, and what is taken back. */
@ExtendWith(ArquillianExtension.class)
class KnowledgeContainerIT {

    private static final String OFFICER = "beleid92";
    private static final String EDITOR = "redacteur92";
    private static final String LEADER = "ervaring92";
    private static final String READER = "ervaring93";
    private static final String RESEARCHER = "onderzoeker92";
    private static final List<String> STORIES = List.of("Ik wachtte lang op een brief van de gemeente.",
            "De brieven van de gemeente waren lang.", "Mijn moeder kreeg ook zulke lange brieven.", "Wij eten graag soep.");

    @Inject
    RowsInContainer rows;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsEditor editor;
    @Inject
    AsExperienceExpert expert;
    @Inject
    AsResearcher researcher;
    @Inject
    PeopleInContainer people;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Trajectories trajectories;
    @Inject
    Contributions contributions;
    @Inject
    OwnContributions owners;
    @Inject
    Vault vault;
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
    EvaluationCase evaluations;

    private UUID theme;
    private UUID knowledge;
    private final Map<String, Handle> tellers = new LinkedHashMap<>();

    @BeforeEach
    void everybodyHasAnAccount() {
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(EDITOR, Role.EDITOR);
        people.provide(LEADER, Role.EXPERIENCE_EXPERT);
        people.provide(READER, Role.EXPERIENCE_EXPERT);
        people.provide(RESEARCHER, Role.RESEARCHER);
    }

    @Test
    void experiencesThatShareWordStemsAreSuggestedAndOthersAreNot() {
        begin();
        markAll();

        people.as(LEADER, expert::act, () -> {
            var free = grouping.free(theme);
            assertThat(free).hasSize(4);
            var soup = free.stream().filter(f -> f.experience().quote().contains("soep")).findFirst().orElseThrow();
            var letters = free.stream().filter(f -> f.experience().quote().startsWith("De brieven")).findFirst().orElseThrow();
            assertThat(soup.like()).isEmpty();
            // 'brief' and 'brieven', 'lang' and 'lange': the same stems.
            assertThat(letters.like()).hasSize(2).doesNotContain(soup.experience().number());
        });
    }

    @Test
    void whenEverybodyAnswersAtOnceTheProcessGoesOnOnceAndForAll() throws Exception {
        begin();
        markAll();
        groupAndInterpret();
        assertThat(rows.text("select count(*) from weerklank.outbox_message where kind = 'RECOGNITION_REQUEST' and handle in "
                + "(select handle from weerklank.recognition where knowledge_id = '" + knowledge + "')")).as("everybody who spoke of the theme").isEqualTo("4");

        var threads = Executors.newFixedThreadPool(4);
        var answers = tellers.entrySet().stream().map(t -> threads.submit(() -> answer(t.getValue().followCode())))
                .toList();
        for (var answer : answers) {
            answer.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();

        rows.await("select 'there' from weerklank.work_item where task_key = 'writeCauseCard' and state = 'OPEN' and subject_id = '"
                + knowledge + "'");
        assertThat(rows.text("select state from weerklank.experience_knowledge where id = '" + knowledge + "'"))
                .isEqualTo("RECOGNISED");
    }

    /** P0 15a. */
    @Test
    void whoTookPartHearsOnceWhereTheEndReportStandsAndWhoTookTheirsBackDoesNot() {
        begin();
        var cycle = UUID.fromString(rows.text("select c.id from weerklank.cycle c join weerklank.theme t"
                + " on t.trajectory_id = c.trajectory_id where t.id = '" + theme + "'"));
        var first = tellers.values().iterator().next();
        owners.withdraw(first.followCode(), UUID.fromString(rows.text(
                "select id from weerklank.contribution where handle = '" + first.id() + "'")));
        for (int again = 0; again < 2; again++) {
            loader.act(() -> evaluations.tellEndReport(cycle));
        }
        assertThat(rows.number("select count(*) from weerklank.outbox_message m join weerklank.cycle c"
                + " on c.trajectory_id = m.subject_id where m.kind = 'END_REPORT' and c.id = '" + cycle + "'"))
                .isEqualTo(tellers.size() - 1L);
    }

    @Test
    void whatIsTakenBackIsNotConfirmedAnyMoreAndTheChainIsCompleteBothWays_INV_21_INV_28() throws Exception {
        begin();
        markAll();
        groupAndInterpret();
        tellers.entrySet().stream().forEach(t -> answer(t.getValue().followCode()));
        people.as(EDITOR, editor::act, () -> cards.write(knowledge, "Brieven zijn te lang.", "Mensen lezen ze niet.",
                chains.causes(knowledge).stream().collect(Collectors.toMap(CauseRow::id, c -> "Niemand leest mee."))));

        people.as(READER, expert::act, () -> {
            assertThat(chains.quotes(knowledge)).hasSize(3).allSatisfy(quote -> {
                var forward = chains.forward(quote.contributionId());
                assertThat(forward.words()).contains(quote.quote());
                assertThat(forward.experiences()).singleElement().satisfies(step ->
                        assertThat(step.knowledge()).extracting(KnowledgeDetails::id).containsExactly(knowledge));
            });
        });
        var first = tellers.get(STORIES.get(0));
        var contribution = UUID.fromString(rows.text("select id from weerklank.contribution where handle = '" + first.id() + "'"));
        resident.act(() -> owners.withdraw(first.followCode(), contribution));

        assertThatThrownBy(() -> people.as(READER, expert::act, () -> cards.coRead(knowledge, true, null)))
                .hasMessage("knowledge.incomplete");
        assertThat(rows.text("select count(*) from weerklank.experience where contribution_id = '" + contribution + "'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> people.as(READER, expert::act, () -> chains.forward(contribution)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoTakesAStoryBackIsNotWaitedForAndTooLittleStaysAnExperience_INV_28() {
        begin();
        markAll();
        groupAndInterpret();
        tellers.entrySet().stream().limit(2).forEach(t -> answer(t.getValue().followCode()));
        for (var story : STORIES.subList(2, 4)) {
            var back = tellers.get(story);
            resident.act(() -> owners.withdraw(back.followCode(), contributionOf(back)));
        }

        rows.await("select 'there' from weerklank.experience_knowledge where state = 'STAYS_EXPERIENCE' and missing like "
                + "'%EXPERIENCES%ANSWERS%' and id = '" + knowledge + "'");
    }

    @Test
    void whatPeopleDoNotRecogniseIsGroupedAnewAndMayStayAnExperience_INV_28() {
        begin();
        markAll();
        groupAndInterpret();
        tellers.entrySet().stream().forEach(t -> resident.act(() -> own.open(t.getValue().followCode())
                .forEach(q -> own.answer(t.getValue().followCode(), q.id(), RecognitionAnswer.NOT_RECOGNISED,
                        "Zo was het bij mij niet."))));

        rows.await("select 'there' from weerklank.work_item where task_key = 'groupExperiences' and state = 'OPEN' and "
                + "subject_id = '" + theme + "'");
        people.as(LEADER, expert::act, () -> {
            assertThat(grouping.candidates(theme)).singleElement().satisfies(k -> {
                assertThat(k.regroup()).isTrue();
                assertThat(k.notRecognised()).isEqualTo(4);
                assertThat(k.additions()).contains("Zo was het bij mij niet.");
            });
            grouping.leave(theme, knowledge);
            assertThat(grouping.free(theme)).hasSize(4);
            grouping.finish(theme);
        });
        people.as(LEADER, expert::act, () -> cards.tellWhatIsMissing(theme, false, "Mensen zien het verschillend."));

        assertThat(rows.text("select analysis from weerklank.theme where id = '" + theme + "'")).isEqualTo("NOT_FOUND");
        assertThat(rows.text("select not_found_text from weerklank.cause where state = 'NOT_FOUND' and theme_id = '" + theme
                + "'")).isEqualTo("Mensen zien het verschillend.");
    }

    private void begin() {
        var trajectory = trajectory();
        tellers.clear();
        loader.act(() -> STORIES.forEach(story -> {
            var handle = vault.register(new ContactDetails(null, null, null, null, null, Channel.CODE_ONLY, false, false));
            tellers.put(story, handle);
            contributions.keep(new NewContribution(handle.id(), ContributionSource.ONLINE, UUID.randomUUID(), null, null,
                    false, trajectory, null, story, "nl", true));
        }));
        people.as(EDITOR, editor::act, () -> {
            var name = themes.called(trajectory, "Brieven");
            assertThat(themes.called(trajectory, "BRIEVEN")).isEqualTo(name);
            tellers.values().forEach(t -> contributions.sort(contributionOf(t), name, null));
        });
        people.as(OFFICER, officer::act, () -> {
            var row = themes.board(trajectory).get(0);
            theme = row.id();
            assertThat(row.contributions()).isEqualTo(STORIES.size());
            analyses.start(theme, row.version());
        });
    }

    private void markAll() {
        people.as(LEADER, expert::act, () -> {
            reading.current(theme).contributions().forEach(c -> {
                var mark = new MarkExperience();
                mark.setContributionId(c.contributionId());
                mark.setSituation(c.words());
                mark.setEvent(c.words());
                mark.setQuote(c.words());
                reading.mark(theme, mark);
            });
            reading.finish(theme);
        });
    }

    private void groupAndInterpret() {
        people.as(LEADER, expert::act, () -> {
            knowledge = grouping.make(theme, "Brieven zijn te lang.", grouping.free(theme).stream()
                    .filter(f -> !f.experience().quote().contains("soep")).map(f -> f.experience().id())
                    .collect(Collectors.toSet()));
            grouping.finish(theme);
        });
        people.as(RESEARCHER, researcher::act, () -> figures.finish(knowledge, "De buurtpeiling; daar staat het niet in.", false));
        people.as(LEADER, expert::act, () -> {
            interpretations.addCause(knowledge, List.of("Niemand denkt aan de lezer."), "Niemand leest brieven mee.");
            var session = new InterpretCandidate();
            session.setKnowledgeId(knowledge);
            session.setTitle("Brieven zijn te lang.");
            session.setDescription("Mensen begrijpen de brieven niet.");
            session.setEffects("Zij lezen ze niet.");
            session.setParticipants("3 inwoners");
            interpretations.finish(session);
        });
        rows.await("select 'asked' from weerklank.recognition where knowledge_id = '" + knowledge + "' having count(*) = 4");
    }

    private Void answer(String code) {
        resident.act(() -> own.open(code).forEach(q -> own.answer(code, q.id(), RecognitionAnswer.RECOGNISED, null)));
        return null;
    }

    private UUID contributionOf(Handle teller) {
        return UUID.fromString(rows.text("select id from weerklank.contribution where handle = '" + teller.id() + "'"));
    }

    private UUID trajectory() {
        var id = new AtomicReference<UUID>();
        loader.act(() -> id.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of())));
        var start = new StartTrajectory();
        start.setTitle("Brieven van de gemeente");
        start.setTopic("Begrijpt u onze brieven?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij schrijven.");
        start.setFixed("De wet.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(id.get()));
        people.as(OFFICER, officer::act, () -> id.set(trajectories.start(start)));
        people.publish(id.get(), OFFICER);
        return id.get();
    }
}
