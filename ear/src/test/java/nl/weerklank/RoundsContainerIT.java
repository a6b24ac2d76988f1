package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.CloseConversation;
import nl.weerklank.conversation.CloseVisit;
import nl.weerklank.conversation.Joinings;
import nl.weerklank.conversation.NoteStatement;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartJoining;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.feedback.FeedbackCase;
import nl.weerklank.feedback.FeedbackKind;
import nl.weerklank.feedback.FeedbackRuns;
import nl.weerklank.feedback.NameableMeasure;
import nl.weerklank.feedback.NameableMeasures;
import nl.weerklank.feedback.SilenceCase;
import nl.weerklank.feedback.SilentRow;
import nl.weerklank.feedback.Silences;
import nl.weerklank.measure.CauseChoices;
import nl.weerklank.measure.CauseToChoose;
import nl.weerklank.measure.MakeQuickIdea;
import nl.weerklank.measure.MeasureChains;
import nl.weerklank.measure.MeasureStep;
import nl.weerklank.measure.MeasureWork;
import nl.weerklank.measure.Measures;
import nl.weerklank.measure.Pilots;
import nl.weerklank.measure.PrincipleRow;
import nl.weerklank.measure.PublicMeasures;
import nl.weerklank.measure.QuickActions;
import nl.weerklank.measure.RunningMeasures;
import nl.weerklank.measure.StartQuickMeasure;
import nl.weerklank.online.OnlineSorting;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.preparation.AskLoads;
import nl.weerklank.preparation.LateRow;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.theme.OwnRanking;
import nl.weerklank.theme.RankedTheme;
import nl.weerklank.theme.RecordRanking;
import nl.weerklank.theme.ThemeRanking;
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

/** What can be done at once, who waits in silence, and what a wijk was asked, on the real server. */
@ExtendWith(ArquillianExtension.class)
class RoundsContainerIT {

    private static final String OFFICER = "beleid65";
    private static final String COLLEAGUE = "beleid66";
    private static final String MANAGER = "wijk65";
    private static final String LEADER = "gesprek65";
    private static final String EDITOR = "redactie65";
    private static final String THEME = "Het donkere pad";

    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    PeopleInContainer people;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsEditor editor;
    @Inject
    Trajectories trajectories;
    @Inject
    Contributions contributions;
    @Inject
    Vault vault;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;
    @Inject
    OwnRanking votes;
    @Inject
    OnlineWindows windows;
    @Inject
    OnlineSorting sorting;
    @Inject
    OpenUpPlans plans;
    @Inject
    TargetGroups groups;
    @Inject
    Rounds rounds;
    @Inject
    Joinings joinings;
    @Inject
    QuickActions quick;
    @Inject
    MeasureWork work;
    @Inject
    Measures measures;
    @Inject
    MeasureChains chains;
    @Inject
    Pilots pilots;
    @Inject
    RunningMeasures running;
    @Inject
    PublicMeasures publicMeasures;
    @Inject
    NameableMeasures nameable;
    @Inject
    CauseChoices choices;
    @Inject
    FeedbackRuns runs;
    @Inject
    FeedbackCase feedback;
    @Inject
    SilenceCase silence;
    @Inject
    Silences silences;
    @Inject
    AskLoads loads;

    private UUID trajectory;
    private UUID cycle;

    @Deployment
    static EnterpriseArchive platform() {
        return TestArchive.withTests();
    }

    @BeforeEach
    void aTrajectoryInPhaseOne() {
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(COLLEAGUE, Role.POLICY_OFFICER);
        people.provide(MANAGER, Role.AREA_MANAGER);
        people.provide(LEADER, Role.FACILITATOR);
        people.provide(EDITOR, Role.EDITOR);
        trajectory = trajectory(town.areaWithPot());
        cycle = cycleOf(trajectory);
    }

    @Test
    void aQuickMeasureRestsOnContributionsRunsBeforeThePhaseClosesAndGoesOnElsewhere_INV_20_INV_21() throws Exception {
        var first = tell("Het pad is donker.", null);
        var second = tell("Ik durf er niet langs.", null);
        untilQuickAction();
        var elsewhere = trajectory(town.area());
        var foreign = new AtomicReference<UUID>();
        var here = trajectory;
        trajectory = elsewhere;
        foreign.set(contributionOf(tell("Iets anders.", null)));
        trajectory = here;
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> quick.startMeasure(new StartQuickMeasure(cycle,
                "Een lamp", "Het is er donker.", Set.of(foreign.get()))))).hasMessage("quick.contribution.gone");
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> quick.none(cycle, " "))).hasMessage("quick.none.reason");

        var measure = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> {
            assertThat(quick.choices(cycle)).hasSize(2);
            measure.set(quick.startMeasure(new StartQuickMeasure(cycle, "Een lamp bij het pad", "Het is er donker.",
                    Set.of(contributionOf(first), contributionOf(second)))));
        });
        assertThat(rows.number("select count(*) from weerklank.quick_action where cycle_id = '" + cycle + "'")).isEqualTo(1);
        assertThat(rows.text("select candidate_role from weerklank.work_item where task_key = 'noticeQUICK_ACTION_COUNCIL'"
                + " and subject_id = '" + cycle + "'")).isEqualTo("COUNCIL_CHAIR");
        people.as(OFFICER, officer::act, () -> work.test(measure.get(), measures.principles(measure.get()).stream()
                .filter(PrincipleRow::active).collect(Collectors.toMap(PrincipleRow::id, p -> true)), Map.of(), true));
        people.as(MANAGER, manager::act, () -> pilots.actAtOnce(measure.get(), "Er hangt een lamp bij het pad."));
        people.as(LEADER, facilitator::act, () -> pilots.askFit(measure.get(), 2, 2, "Ja, het is nu licht.", true));
        rows.await("select 'asked' from weerklank.feedback_run where cycle_id = '" + cycle + "'");

        resident.act(() -> assertThat(publicMeasures.of(trajectory)).singleElement().satisfies(m -> {
            assertThat(m.quickReason()).isEqualTo("Het is er donker.");
            assertThat(m.fromPeople()).isTrue();
            assertThat(m.cause()).isNull();
        }));
        assertThat(nameable.decided(trajectory)).extracting(NameableMeasure::id).containsExactly(measure.get());
        people.as(OFFICER, officer::act, () -> {
            assertThat(measures.chain(measure.get()).gaps()).isEmpty();
            assertThat(chains.forward(trajectory, contributionOf(first))).extracting(MeasureStep::id).containsExactly(measure.get());
            assertThat(chains.withoutCause(trajectory)).hasSize(1);
            running.carry(measure.get(), elsewhere, "Daar gaat het over alle paden.");
            running.carry(measure.get(), elsewhere, "Nog eens.");
            assertThat(chains.forward(trajectory, contributionOf(second))).as("the chain is unbroken").hasSize(1);
            assertThat(measures.chain(measure.get()).gaps()).isEmpty();
            assertThat(measures.list(elsewhere)).hasSize(1);
        });
        resident.act(() -> {
            assertThat(publicMeasures.of(trajectory)).singleElement().satisfies(m -> assertThat(m.carry().goesOn()).isTrue());
            assertThat(publicMeasures.of(elsewhere)).singleElement().satisfies(m -> {
                assertThat(m.carry().goesOn()).isFalse();
                assertThat(m.carry().trajectoryId()).isEqualTo(trajectory);
            });
        });
    }

    @Test
    void whatOnePersonSaidBecomesTheirIdeaAndTheyAreTold_INV_07() throws Exception {
        var unreachable = tell("Er is geen bank.", null);
        var reachable = tell("Ik wil een bank bij de speelplek.", "bank@postbus.example");
        var area = UUID.fromString(rows.text("select neighbourhood_id::text from weerklank.trajectory_area where trajectory_id = '"
                + trajectory + "'"));
        untilQuickAction();
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> quick.makeIdea(new MakeQuickIdea(cycle,
                contributionOf(unreachable), "Een bank", area, null)))).hasMessage("quick.idea.notReachable");
        people.as(OFFICER, officer::act, () -> quick.makeIdea(new MakeQuickIdea(cycle, contributionOf(reachable),
                "Een bank bij de speelplek", area, BigDecimal.valueOf(200))));

        rows.await("select id::text from weerklank.outbox_message where kind = 'QUICK_IDEA' and handle = '" + reachable.id() + "'");
        var number = rows.await("select number from weerklank.idea where handle = '" + reachable.id() + "'");
        rows.await("select id::text from weerklank.outbox_message where kind = 'RECEIPT' and handle = '" + reachable.id() + "'");
        people.as(OFFICER, officer::act, () -> assertThat(chains.ideaOf(contributionOf(reachable))).contains(number));
    }

    @Test
    void whoHearsNothingForSixWeeksMakesOneTaskPerTrajectory_INV_38() throws Exception {
        for (int i = 0; i < 22; i++) {
            tell("Ik wacht al lang, " + i + ".", null);
        }
        loader.act(silence::look);
        assertThat(silentTasks()).as("they only just spoke").isZero();
        rows.change("update weerklank.contribution set created_at = created_at - interval '50 days' where trajectory_id = '"
                + trajectory + "'");
        loader.act(silence::look);
        loader.act(silence::look);
        assertThat(silentTasks()).isEqualTo(1);
        assertThat(rows.number("select people from weerklank.silence_check order by looked_at desc limit 1")).isPositive();
        people.as(OFFICER, officer::act, () -> {
            var part = silences.list(trajectory, null);
            var rest = silences.list(trajectory, part.next());
            assertThat(part.rows()).hasSize(20).allMatch(r -> r.days() >= 50 && !r.beingAnswered());
            assertThat(rest.rows()).hasSize(2).extracting(SilentRow::handle).doesNotContainAnyElementsOf(
                    part.rows().stream().map(SilentRow::handle).toList());
            assertThat(rest.next()).isNull();
        });

        var accounts = new ArrayList<>(List.of(OFFICER, COLLEAGUE));
        var outcomes = CrowdInContainer.atOnce(2, () -> tellAs(accounts));
        assertThat(outcomes).containsExactlyInAnyOrder("22", "silence.none");
        assertThat(silentTasks()).as("nobody needs it any more").isZero();
        assertThat(rows.number("select count(*) from weerklank.outbox_message where kind = 'INTERIM_NEWS' and subject_id = '"
                + trajectory + "'")).isEqualTo(22);
    }

    @Test
    void aWijkInWhichSomebodyWaitsTooLongShowsWhatHoldsTheNextRoundUp_INV_11() throws Exception {
        tell("Ik wacht op antwoord.", null);
        people.as(OFFICER, officer::act, () -> runs.start(trajectory, FeedbackKind.FINAL));
        rows.await("select id::text from weerklank.feedback_obligation where run_id in (select id from weerklank.feedback_run"
                + " where trajectory_id = '" + trajectory + "')");
        var area = UUID.fromString(rows.text("select neighbourhood_id::text from weerklank.trajectory_area where trajectory_id = '"
                + trajectory + "'"));
        var neighbour = trajectory(area);
        var name = rows.text("select name from weerklank.neighbourhood where id = '" + area + "'");
        loader.act(() -> assertThat(feedback.isOverdueAround(cycleOf(neighbour))).isFalse());
        rows.change("update weerklank.feedback_run set due = now() - interval '1 day' where trajectory_id = '" + trajectory + "'");
        loader.act(() -> assertThat(feedback.isOverdueAround(cycleOf(neighbour))).isTrue());
        people.as(OFFICER, officer::act, () -> {
            assertThat(loads.lateAround(neighbour)).singleElement().satisfies(l -> {
                assertThat(l.trajectoryId()).isEqualTo(trajectory);
                assertThat(l.waiting()).isEqualTo(1);
                assertThat(l.areas()).isEqualTo(name);
            });
            assertThat(loads.late()).extracting(LateRow::trajectoryId).contains(trajectory);
            assertThat(loads.all()).filteredOn(w -> w.neighbourhood().equals(name)).singleElement().satisfies(w -> {
                assertThat(w.contributions()).isEqualTo(1);
                assertThat(w.openFeedback()).isEqualTo(1);
                assertThat(w.overdueFeedback()).isEqualTo(1);
            });
        });
    }

    @Test
    void residentsChooseOnceWithTheirOwnCodeAndItCountsBesideTheStickers_INV_15() throws Exception {
        var codes = List.of(tell("Het is donker.", null), tell("Ik loop om.", null), tell("Wij fietsen niet.", null)).stream()
                .map(Handle::followCode).toList();
        var stranger = vaultOnly();
        resident.act(() -> assertThat(votes.open(codes.get(0))).as("nothing to choose yet").isEmpty());
        untilRanking();
        var theme = new AtomicReference<UUID>();
        resident.act(() -> {
            assertThat(votes.opens("geen-echte-code", "127.0.0.65")).isFalse();
            assertThat(votes.open(stranger)).isEmpty();
            theme.set(votes.open(codes.get(0)).get(0).themes().get(0).themeId());
            votes.vote(codes.get(0), cycle, theme.get());
            votes.vote(codes.get(1), cycle, theme.get());
            assertThat(votes.open(codes.get(0))).singleElement().satisfies(r -> assertThat(r.voted()).isTrue());
        });
        var twice = CrowdInContainer.atOnce(2, () -> voteAs(codes.get(2), theme.get()));
        assertThat(twice).containsExactlyInAnyOrder("done", "vote.once");
        assertThatThrownBy(() -> rows.change("delete from weerklank.theme_code_vote")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> people.as(LEADER, facilitator::act, () -> rank(1))).hasMessage("ranking.votes.few");
        people.as(LEADER, facilitator::act, () -> {
            assertThat(ranking.byCode(cycle)).containsEntry(theme.get(), 3L);
            rank(2);
        });
        people.as(OFFICER, officer::act, () -> assertThat(ranking.order(trajectory)).extracting(RankedTheme::votes)
                .containsExactly(5L));
        assertThat(voteAs(codes.get(0), theme.get())).isEqualTo("vote.over");
    }

    private String voteAs(String code, UUID theme) {
        try {
            resident.act(() -> votes.vote(code, cycle, theme));
            return "done";
        } catch (BusinessException refused) {
            return refused.getMessageKey();
        }
    }

    private String vaultOnly() {
        var code = new AtomicReference<String>();
        loader.act(() -> code.set(vault.register(ContactDetails.NONE).followCode()));
        return code.get();
    }

    private void rank(int stickers) {
        ranking.record(new RecordRanking(cycle, town.today(), "Wijkcentrum", 12,
                Map.of(ranking.choices(cycle).get(0).themeId(), stickers), List.of()));
    }

    @Test
    void visitsToInitiativesMakeContributionsAndCountForTheBalance_INV_07_INV_12() throws Exception {
        var group = new AtomicReference<UUID>();
        var round = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> {
            groups.add(new AddTargetGroup(trajectory, "Jongeren", TargetGroupRole.BENEFICIARY, 60, "Voorbeeld",
                    town.today().minusDays(30), null));
            group.set(groups.list(trajectory).get(0).id());
        });
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> rounds.startInPhase(cycle, new StartRound(trajectory,
                RoundKind.JOINING, "Wat speelt er?", null)))).as("visits have a form of their own")
                .isInstanceOf(RuntimeException.class);
        people.as(OFFICER, officer::act, () -> {
            round.set(joinings.startInPhase(cycle, new StartJoining(trajectory, "Wat speelt er op straat?",
                    List.of("Het stationnetje, jeugdhonk", "De moestuin"))));
            plans.plan(cycle);
        });
        var visits = rows.texts("select id from weerklank.conversation where round_id = '" + round.get() + "' order by place desc")
                .stream().map(UUID::fromString).toList();
        var talk = visits.get(0);
        people.as(MANAGER, manager::act, () -> joinings.note(new NoteStatement(talk, StatementKind.CONCERN, "Er is niets te doen.",
                false, false, null)));
        people.as(MANAGER, manager::act, () -> joinings.note(new NoteStatement(talk, StatementKind.OPPORTUNITY, "Een hok om te sleutelen.",
                false, true, null)));
        assertThatThrownBy(() -> people.as(MANAGER, manager::act, () -> joinings.hold(visit(talk, group.get(), false))))
                .hasMessage("visit.host.notAgreed");
        people.as(MANAGER, manager::act, () -> joinings.hold(visit(talk, group.get(), true)));
        assertThat(rows.number("select count(*) from weerklank.contribution where source = 'STATEMENT' and trajectory_id = '"
                + trajectory + "'")).isEqualTo(2);
        people.as(OFFICER, officer::act, () -> assertThat(rounds.balanceOfCycle(cycle)).singleElement()
                .satisfies(b -> assertThat(b.known()).isEqualTo(14)));
        assertThatThrownBy(() -> people.as(MANAGER, manager::act, () -> joinings.cancel(visits.get(1), " ")))
                .hasMessage("visit.note.required");
        people.as(MANAGER, manager::act, () -> joinings.cancel(visits.get(1), "Zij hadden het te druk."));
        rows.await("select 'done' from weerklank.conversation_round where state = 'DONE' and id = '" + round.get() + "'");
    }

    private CloseVisit visit(UUID visit, UUID group, boolean hostAgreed) {
        return new CloseVisit(visit, town.today(), hostAgreed, "Het was druk en gezellig.", 14, null, true,
                Map.of(group, new CloseConversation.Tally(9, 14)));
    }

    /** P3 2: with one measure that did not fit, its cause alone. */
    @Test
    void aNextCycleAboutOneMeasureOffersItsCauseAlone() throws Exception {
        people.as(OFFICER, officer::act, () -> themes.make(trajectory, THEME));
        var causes = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var cause : causes) {
            for (var row : CauseInContainer.behind(cause, trajectory.toString(), THEME, List.of())) {
                rows.change(row);
            }
        }
        var measure = UUID.randomUUID();
        rows.change("insert into weerklank.policy_measure (id, trajectory_id, cycle_id, cause_id, title, kind, state, made_by,"
                + " made_at, version) values ('" + measure + "', '" + trajectory + "', '" + cycle + "', '" + causes.get(1)
                + "', 'Een lamp', 'FACILITY', 'DECIDED', 'een', now(), 0)");
        people.as(OFFICER, officer::act, () -> assertThat(choices.choosable(cycle)).hasSize(2));
        rows.change("update weerklank.cycle set state = 'DONE', closed_at = now(), follow_up = 'PLAN_DOES_NOT_FIT',"
                + " follow_up_measure_id = '" + measure + "' where id = '" + cycle + "'");
        var next = UUID.randomUUID();
        rows.change("insert into weerklank.cycle (id, trajectory_id, number, start_phase, state, opened_at, version) values ('"
                + next + "', '" + trajectory + "', 2, 'ADAPT', 'OPEN', now(), 0)");
        people.as(OFFICER, officer::act, () -> {
            assertThat(choices.choosable(next)).extracting(CauseToChoose::id).containsExactly(causes.get(1));
            assertThat(choices.onlyMeasure(next)).contains("Een lamp");
        });
    }

    private String tellAs(List<String> accounts) {
        String account;
        synchronized (accounts) {
            account = accounts.remove(0);
        }
        var told = new AtomicReference<String>();
        try {
            people.as(account, officer::act, () -> told.set(Integer.toString(silences.tell(trajectory, "Wij zijn bijna klaar."))));
            return told.get();
        } catch (BusinessException refused) {
            return refused.getMessageKey();
        }
    }

    private long silentTasks() {
        return rows.number("select count(*) from weerklank.errand where kind = 'SILENCE' and state = 'OPEN' and subject_id = '"
                + trajectory + "'");
    }

    /** The shortest way through phase 1: a question that closes at once, one theme, and an order. */
    private void untilQuickAction() throws SQLException {
        untilRanking();
        people.as(LEADER, facilitator::act, () -> rank(14));
    }

    private void untilRanking() throws SQLException {
        var window = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> {
            var question = new OpenWindow();
            question.setTrajectoryId(trajectory);
            question.setQuestion("Waar is het donker?");
            question.setClosesOn(town.today().plusDays(7));
            window.set(windows.openInPhase(cycle, question));
            plans.plan(cycle, town.today().plusDays(30));
        });
        rows.change("update engine.act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ in "
                + "(select proc_inst_id_ from engine.act_ru_execution where business_key_ = '" + window.get() + "')");
        people.as(EDITOR, editor::act, () -> sorting.finish(window.get()));
        people.as(OFFICER, officer::act, () -> {
            themes.make(trajectory, THEME);
            themes.bundled(cycle);
        });
    }

    private Handle tell(String words, String mail) {
        var teller = new AtomicReference<Handle>();
        loader.act(() -> {
            teller.set(vault.register(new ContactDetails(null, mail, null, null, null,
                    mail == null ? Channel.CODE_ONLY : Channel.MAIL, mail != null, false)));
            contributions.keep(new NewContribution(teller.get().id(), ContributionSource.ONLINE, UUID.randomUUID(), null, THEME,
                    false, trajectory, null, words, "nl", true));
        });
        return teller.get();
    }

    private UUID contributionOf(Handle teller) {
        return UUID.fromString(rows.text("select id from weerklank.contribution where handle = '" + teller.id() + "'"));
    }

    private UUID cycleOf(UUID of) {
        return UUID.fromString(rows.text("select id from weerklank.cycle where state = 'OPEN' and trajectory_id = '" + of + "'"));
    }

    private UUID trajectory(UUID area) {
        var start = new StartTrajectory();
        start.setTitle("Veilig naar huis");
        start.setTopic("Waar is het 's avonds donker?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Waar lampen komen.");
        start.setFixed("Het geld.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(town.today().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(area));
        var id = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> id.set(trajectories.start(start)));
        people.publish(id.get(), OFFICER);
        return id.get();
    }
}
