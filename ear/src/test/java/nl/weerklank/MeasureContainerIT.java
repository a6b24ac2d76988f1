package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseOutcome;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.feedback.FeedbackAnswers;
import nl.weerklank.feedback.FeedbackKind;
import nl.weerklank.feedback.FeedbackRuns;
import nl.weerklank.feedback.OwnFeedback;
import nl.weerklank.feedback.WriteAnswer;
import nl.weerklank.measure.AskPartner;
import nl.weerklank.measure.CauseChoices;
import nl.weerklank.measure.ChooseCauses;
import nl.weerklank.measure.ComposeDocument;
import nl.weerklank.measure.DocumentKind;
import nl.weerklank.measure.MeasureChains;
import nl.weerklank.measure.MeasureKind;
import nl.weerklank.measure.MeasureOptions;
import nl.weerklank.measure.MeasureState;
import nl.weerklank.measure.MeasureWork;
import nl.weerklank.measure.Measures;
import nl.weerklank.measure.OptionKind;
import nl.weerklank.measure.OwnCommitment;
import nl.weerklank.measure.Pilots;
import nl.weerklank.measure.PolicyDocuments;
import nl.weerklank.measure.PolicyOutcome;
import nl.weerklank.measure.PrincipleRow;
import nl.weerklank.measure.ProposeMeasure;
import nl.weerklank.measure.PublicMeasures;
import nl.weerklank.measure.RunningMeasures;
import nl.weerklank.measure.WorkOutMeasure;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.RehearsalPhases;
import nl.weerklank.theme.Themes;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Handle;
import nl.weerklank.vault.Vault;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a confirmed cause to measures on the real server: the chain, money, partners, and answers that name a measure. */
@ExtendWith(ArquillianExtension.class)
class MeasureContainerIT {

    private static final String OFFICER = "beleid94";
    private static final String MANAGER = "wijk94";
    private static final String LEADER = "gesprek94";
    private static final String EXECUTIVE = "bestuur94";
    private static final String EDITOR = "redactie94";
    private static final String THEME = "Alleen staan";

    @Inject
    CurrentActor actor;
    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsEditor editor;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsExecutive executive;
    @Inject
    RehearsalPhases phases;
    @Inject
    PeopleInContainer people;
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
    CycleQueries cycles;
    @Inject
    @Any
    Instance<PhaseCheck> checks;
    @Inject
    Measures measures;
    @Inject
    CauseChoices choices;
    @Inject
    MeasureOptions options;
    @Inject
    MeasureWork work;
    @Inject
    Pilots pilots;
    @Inject
    PolicyDocuments documents;
    @Inject
    RunningMeasures running;
    @Inject
    OwnCommitment promises;
    @Inject
    PublicMeasures publicMeasures;
    @Inject
    MeasureChains chains;
    @Inject
    FeedbackRuns runs;
    @Inject
    FeedbackAnswers answers;
    @Inject
    OwnFeedback own;

    private UUID trajectory;
    private UUID cycle;
    private UUID cause;
    private final List<Handle> tellers = new ArrayList<>();

    @Deployment
    static EnterpriseArchive platform() {
        return TestArchive.withTests();
    }

    @BeforeEach
    void aCauseInContainerInPhaseThree() throws Exception {
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(MANAGER, Role.AREA_MANAGER);
        people.provide(LEADER, Role.FACILITATOR);
        people.provide(EXECUTIVE, Role.EXECUTIVE);
        people.provide(EDITOR, Role.EDITOR);
        trajectory = trajectory();
        tellers.clear();
        loader.act(() -> List.of("Ik ken niemand.", "Niemand belt aan.", "Ik zit thuis.", "Mijn familie woont ver weg.")
                .forEach(story -> {
                    var teller = vault.register(new ContactDetails(null, null, null, null, null, Channel.CODE_ONLY, false, false));
                    tellers.add(teller);
                    contributions.keep(new NewContribution(teller.id(), ContributionSource.ONLINE, UUID.randomUUID(), null, null,
                            false, trajectory, null, story, "nl", true));
                }));
        people.as(EDITOR, editor::act, () -> {
            var name = themes.called(trajectory, THEME);
            tellers.forEach(t -> contributions.sort(contributionOf(t), name, null));
        });
        cause = UUID.randomUUID();
        // The fourth is under the theme, and in no experience: the chain does not lead on from it.
        for (var row : CauseInContainer.behind(cause, trajectory.toString(), THEME, tellers.stream().limit(3)
                .map(t -> contributionOf(t).toString()).toList())) {
            rows.change(row);
        }
        cycle = UUID.fromString(rows.text("select id from weerklank.cycle where trajectory_id = '" + trajectory + "'"));
        phases.begin(trajectory, CyclePhase.ADAPT);
    }

    @Test
    void aDecidedMeasureRunsWhenMoneyAndPartnerAreSureAndAnswersNameIt_INV_21_INV_40_INV_46() {
        var measure = proposed();
        people.as(OFFICER, officer::act, () -> {
            work.addFunding(measure, "Gemeente", new BigDecimal("1000"), false);
            work.addPartner(new AskPartner(measure, "Buurthuis De Poort", "Elke week een ruimte", null,
                    town.today().plusDays(60), null, "poort@voorbeeld.example", null));
        });
        workedOutAndFitting(measure);
        decided();
        var mail = rows.await("select body from weerklank.outbox_message where kind = 'PARTNER_REQUEST' and subject_id = '"
                + trajectory + "'");
        var code = mail.replaceAll("(?s).*code in: ([a-z0-9-]+).*", "$1");
        resident.act(() -> {
            assertThat(promises.opens(code, "127.0.0.94")).isTrue();
            assertThat(promises.get(code).text()).isEqualTo("Elke week een ruimte");
            promises.answer(code, true, null);
        });
        rows.await("select published_at::text from weerklank.policy_document where published_at is not null and cycle_id = '"
                + cycle + "'");

        assertThat(state(measure)).isEqualTo("DECIDED");
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> running.start(measure))).hasMessage("measure.cover.open");
        people.as(OFFICER, officer::act, () -> {
            running.confirmFunding(measure, measures.funding(measure).get(0).id(), true);
            running.start(measure);
        });
        resident.act(() -> {
            assertThat(publicMeasures.of(trajectory)).singleElement().satisfies(m -> {
                assertThat(m.state()).isEqualTo(MeasureState.RUNNING);
                assertThat(m.fromPeople()).isTrue();
                assertThat(m.fromStories()).as("three is too few to say").isNull();
            });
            assertThat(publicMeasures.documents(trajectory)).singleElement()
                    .satisfies(d -> assertThat(d.noAdviceReason()).isNotBlank());
        });
        people.as(OFFICER, officer::act, () -> {
            assertThat(chains.forward(trajectory, contributionOf(tellers.get(0)))).hasSize(1);
            assertThat(chains.forward(trajectory, contributionOf(tellers.get(3)))).isEmpty();
            running.confirmFunding(measure, measures.funding(measure).get(0).id(), false);
        });
        assertThat(blocks(CyclePhase.ADAPT)).containsExactly("FUNDING_OPEN");
        answersNameIt(measure);
    }

    private void answersNameIt(UUID measure) {
        people.as(OFFICER, officer::act, () -> runs.start(trajectory, FeedbackKind.FINAL));
        var answer = UUID.fromString(rows.await("select a.id::text from weerklank.feedback_answer a join weerklank.feedback_run r"
                + " on r.id = a.run_id where r.trajectory_id = '" + trajectory + "' and r.kind = 'FINAL'"));
        var command = new WriteAnswer();
        command.setAnswerId(answer);
        command.setHeard("Ouders staan er alleen voor.");
        command.setDone("Er komt een open plek.");
        command.setNext("In mei hoort u meer.");
        command.setOutcome(ContributionOutcome.ADOPTED);
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> answers.write(command))).hasMessage("feedback.measure.required");
        command.setMeasures(Set.of(measure));
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> answers.write(command))).hasMessage("feedback.measure.reason");
        command.setLinkReason("Ook dit ging over alleen staan.");
        people.as(OFFICER, officer::act, () -> answers.write(command));
        assertThat(rows.number("select count(*) from weerklank.feedback_answer_measure where answer_id = '" + answer + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoTakesAStoryBackBreaksTheChainAndTheDocumentComesBack_INV_20_INV_21() {
        workedOutAndFitting(proposed());
        var first = tellers.get(0);
        resident.act(() -> owners.withdraw(first.followCode(), contributionOf(first)));
        people.as(OFFICER, officer::act, () -> documents.compose(document()));

        people.as(OFFICER, officer::act, () -> assertThat(documents.gaps(cycle)).singleElement()
                .satisfies(g -> assertThat(g.gaps()).hasToString("[TOO_FEW_EXPERIENCES]")));
        assertThat(rows.number("select count(*) from weerklank.work_item where task_key = 'composeDocument' and state = 'OPEN'"
                + " and subject_id = '" + cycle + "'")).isEqualTo(1);
        assertThat(blocks(CyclePhase.ADAPT)).containsExactly("CHAIN_INCOMPLETE");
    }

    @Test
    void aMeasureThatWasNotHeldAgainstThePrinciplesKeepsThePhaseOpen_INV_41() {
        chosen();
        people.as(MANAGER, manager::act, () -> options.propose(new ProposeMeasure(cause, "Open plek", MeasureKind.FACILITY, null,
                Set.of())));
        assertThat(blocks(CyclePhase.ADAPT)).containsExactly("PRINCIPLES_UNTESTED");
    }

    private List<String> blocks(CyclePhase phase) {
        var found = new AtomicReference<List<String>>();
        loader.act(() -> found.set(checks.stream().filter(c -> c.getClass().getName().contains("MeasurePhaseCheck"))
                .flatMap(c -> c.blocks(new PhaseToClose(cycle, trajectory, phase, PhaseOutcome.DONE, Instant.EPOCH,
                        Instant.now())).stream()).map(b -> b.code()).toList()));
        return found.get();
    }

    private void chosen() {
        people.as(OFFICER, officer::act, () -> choices.choose(new ChooseCauses(cycle, town.today(), 5, "5 ouders, 2 professionals",
                Set.of(cause), Map.of())));
    }

    private UUID proposed() {
        chosen();
        var made = new AtomicReference<UUID>();
        people.as(MANAGER, manager::act, () -> {
            options.addOption(cause, OptionKind.TOGETHER, "Elke week koffie");
            made.set(options.propose(new ProposeMeasure(cause, "Een open plek", MeasureKind.FACILITY, null, Set.of())));
            options.finish(cause);
        });
        people.as(OFFICER, officer::act, () -> work.test(made.get(), measures.principles(made.get()).stream()
                .collect(Collectors.toMap(PrincipleRow::id, p -> true)), Map.of(), false));
        return made.get();
    }

    private void workedOutAndFitting(UUID measure) {
        people.as(OFFICER, officer::act, () -> {
            work.addAction(measure, "Zoek een ruimte", OFFICER, town.today().plusDays(30));
            work.finish(new WorkOutMeasure(measure, "Een open plek", "Elke week koffie in de wijk.", OFFICER, null,
                    "Kom wanneer u wilt.", "6 van de 10 ouders kent de plek", "Buurtpeiling, verzonnen",
                    "Ouders komen elkaar vanzelf tegen.", null));
        });
        people.as(LEADER, facilitator::act, () -> pilots.askFit(measure, 4, 3, "Fijn, als het dichtbij is.", true));
    }

    private void decided() {
        people.as(OFFICER, officer::act, () -> documents.compose(document()));
        people.as(OFFICER, officer::act, () -> documents.explainNoAdvice(cycle, "De raad dacht mee in de bijeenkomst."));
        people.as(EXECUTIVE, executive::act, () -> documents.decide(cycle, PolicyOutcome.ADOPTED, null));
    }

    private ComposeDocument document() {
        return new ComposeDocument(cycle, DocumentKind.AREA_PLAN, "Plan voor jonge ouders", "Wij maken een open plek.", false,
                false);
    }

    private String state(UUID measure) {
        return rows.text("select state from weerklank.policy_measure where id = '" + measure + "'");
    }

    private UUID contributionOf(Handle teller) {
        return UUID.fromString(rows.text("select id from weerklank.contribution where handle = '" + teller.id() + "'"));
    }

    private UUID trajectory() {
        var start = new StartTrajectory();
        start.setTitle("Een goede start");
        start.setTopic("Een kind krijgen verandert alles.");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij ouders helpen.");
        start.setFixed("De wet.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(town.today().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(town.area()));
        var id = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> id.set(trajectories.start(start)));
        people.publish(id.get(), OFFICER);
        return id.get();
    }
}
