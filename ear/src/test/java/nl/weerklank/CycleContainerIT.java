package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.cycle.CycleCase;
import nl.weerklank.cycle.Cycles;
import nl.weerklank.cycle.OpenUpPlans;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseClosings;
import nl.weerklank.measure.QuickActions;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.online.OnlineSorting;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.theme.RankedTheme;
import nl.weerklank.theme.RecordRanking;
import nl.weerklank.theme.ThemeRanking;
import nl.weerklank.theme.Themes;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.StopTrajectory;
import nl.weerklank.trajectory.Trajectories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lemniscaat on the real server and database: what keeps a phase open, two people at once, and what was before it. */
@ExtendWith(ArquillianExtension.class)
class CycleContainerIT {

    private static final String OFFICER = "beleid17";
    private static final String COLLEAGUE = "beleid18";
    private static final String EDITOR = "redacteur17";
    private static final String FACILITATOR = "gespreksleider17";
    private static final String EXECUTIVE = "bestuurder17";

    @Inject
    RowsInContainer rows;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsEditor editor;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsExecutive executive;
    @Inject
    PeopleInContainer people;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Trajectories trajectories;
    @Inject
    TargetGroups groups;
    @Inject
    Contributions contributions;
    @Inject
    CycleCase cycleCase;
    @Inject
    Cycles cycles;
    @Inject
    OpenUpPlans plans;
    @Inject
    PhaseClosings closings;
    @Inject
    OnlineWindows windows;
    @Inject
    OnlineSorting sorting;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;
    @Inject
    QuickActions quick;

    private UUID trajectory;

    @BeforeEach
    void everybodyHasAnAccount() {
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(COLLEAGUE, Role.POLICY_OFFICER);
        people.provide(EDITOR, Role.EDITOR);
        people.provide(FACILITATOR, Role.FACILITATOR);
        people.provide(EXECUTIVE, Role.EXECUTIVE);
    }

    @Test
    void aPhaseWithOpenPointsStaysOpenAndOfTwoClosersOneWins_INV_08_INV_12_INV_15() throws Exception {
        begin(true);
        var cycle = cycle();
        people.as(OFFICER, officer::act, () -> groups.add(new AddTargetGroup(trajectory, "Ouders", TargetGroupRole.BENEFICIARY, 60,
                "Voorbeeld", LocalDate.now().minusDays(30), null)));
        var window = planAQuestion(cycle);
        assertThat(rows.text("select process_key from weerklank.planned_round where round_id = '" + window + "'"))
                .isEqualTo("onlineInput");
        people.as(EDITOR, editor::act, () -> sorting.finish(window));
        people.as(OFFICER, officer::act, () -> plans.recruit(cycle, false));
        people.as(OFFICER, officer::act, () -> {
            themes.make(trajectory, "Ontmoeten");
            themes.bundled(cycle);
        });
        assertThatThrownBy(() -> people.as(FACILITATOR, facilitator::act, () -> rank(cycle, 4)))
                .hasMessage("ranking.votes.few");
        people.as(FACILITATOR, facilitator::act, () -> rank(cycle, 14));
        people.as(OFFICER, officer::act, () -> quick.none(cycle, "Dit vraagt eerst om de oorzaak."));
        rows.await(openTask("resolveBlocks", cycle));
        people.as(OFFICER, officer::act, () -> assertThat(ranking.order(trajectory)).extracting(RankedTheme::votes)
                .containsExactly(14L));
        assertThatThrownBy(() -> rows.change("update weerklank.theme_votes set votes = 1")).as("INV-15")
                .isInstanceOf(SQLException.class);

        // Somebody told something before the closing date, and nobody answered: that is a block too.
        tell("Ik ken hier niemand.");
        rows.change("update weerklank.contribution set created_at = now() - interval '1 day' where trajectory_id = '"
                + trajectory + "'");
        people.as(OFFICER, officer::act, () -> assertThat(closings.blocks(cycle)).extracting(PhaseBlock::code)
                .containsExactlyInAnyOrder("FEEDBACK_OPEN", "REPRESENTATION_TOO_FEW"));
        assertThatThrownBy(() -> people.as(OFFICER, officer::act,
                () -> closings.except(cycle, "FEEDBACK_OPEN", "", "Het lukt niet.")))
                .as("nobody is left without an answer by an exception").hasMessage("cycle.exception.impossible");

        var names = new AtomicInteger();
        var outcomes = CrowdInContainer.atOnce(2, () -> closeAs(names.getAndIncrement() == 0 ? OFFICER : COLLEAGUE, cycle));
        assertThat(outcomes).containsOnlyOnce("done").anyMatch(o -> o.startsWith("worklist."));
        rows.await("select 'asked' from weerklank.work_item w join weerklank.feedback_answer a on a.id = w.subject_id "
                + "join weerklank.feedback_run r on r.id = a.run_id where w.task_key = 'writeAnswer' and r.cycle_id = '"
                + cycle + "'");
        assertThat(rows.text("select state from weerklank.phase_visit where cycle_id = '" + cycle + "'"))
                .isEqualTo("CLOSING");

        people.as(EXECUTIVE, executive::act, this::stop);
        assertThat(rows.number("select count(*) from weerklank.work_item where state = 'OPEN' and subject_id = '" + cycle
                + "'")).as("stopping leaves no task of the phase").isZero();
        assertThat(rows.number("select count(*) from weerklank.work_item w join weerklank.feedback_answer a on a.id = "
                + "w.subject_id join weerklank.feedback_run r on r.id = a.run_id where w.state = 'OPEN' and r.cycle_id = '"
                + cycle + "'")).as("nor one of what it called").isZero();
    }

    @Test
    void aTrajectoryFromBeforeBeginsOnceOrIsStoppedAllTheSame_INV_10() throws Exception {
        begin(false);
        var begun = CrowdInContainer.atOnce(2, () -> {
            try {
                people.as(OFFICER, officer::act, () -> cycles.begin(trajectory));
                return "done";
            } catch (BusinessException refused) {
                return refused.getMessageKey();
            }
        });
        assertThat(begun).containsExactlyInAnyOrder("done", "cycle.isOpen");
        rows.await(openTask("planRounds", cycle()));

        begin(false);
        people.as(EXECUTIVE, executive::act, this::stop);
        rows.await("select status from weerklank.trajectory where status = 'STOPPED' and id = '" + trajectory + "'");
        assertThat(rows.text("select state from weerklank.cycle where trajectory_id = '" + trajectory + "'"))
                .isEqualTo("STOPPED");
    }

    /** P0 14: a followed trajectory goes round again when so many people told something new, and not a person earlier. */
    @Test
    void enoughNewExperiencesWakeATrajectoryThatIsFollowed_INV_44() throws Exception {
        begin(true);
        var cycle = cycle();
        rows.await(openTask("planRounds", cycle));
        rows.change("update weerklank.work_item set state = 'CANCELLED', closed_at = now() where subject_id = '" + cycle + "'");
        rows.change("update weerklank.phase_visit set phase = 'FEED_BACK', state = 'CLOSED', closing_at = now() - interval"
                + " '1 day', closed_at = now() - interval '1 day' where cycle_id = '" + cycle + "'");
        for (int i = 1; i <= 4; i++) {
            tell("Het is nu anders, " + i + ".");
        }
        loader.act(cycleCase::findNews);
        assertThat(woken(cycle)).isZero();
        tell("Het is nu anders, 5.");
        loader.act(cycleCase::findNews);
        assertThat(woken(cycle)).isEqualTo(1);
    }

    private void tell(String words) {
        loader.act(() -> contributions.keep(new NewContribution(null, ContributionSource.ONLINE, UUID.randomUUID(), null,
                "Ontmoeten", false, trajectory, null, words, "nl", true)));
    }

    private long woken(UUID cycle) {
        return rows.number("select count(*) from weerklank.audit_entry where what = 'NewExperiencesReceived' and subject_id = '"
                + cycle + "'");
    }

    private String closeAs(String account, UUID cycle) {
        try {
            actor.actAs(account, () -> officer.act(() -> closings.again(cycle)));
            return "done";
        } catch (BusinessException refused) {
            return refused.getMessageKey();
        }
    }

    private void rank(UUID cycle, int votes) {
        var theme = ranking.choices(cycle).get(0).themeId();
        ranking.record(new RecordRanking(cycle, LocalDate.now(), "Wijkcentrum", 12, Map.of(theme, votes), List.of()));
    }

    /** A question whose closing day has come. */
    private UUID planAQuestion(UUID cycle) throws SQLException {
        var window = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> {
            var question = new OpenWindow();
            question.setTrajectoryId(trajectory);
            question.setQuestion("Wat heeft een kind nodig?");
            question.setClosesOn(LocalDate.now().plusDays(7));
            window.set(windows.openInPhase(cycle, question));
            plans.plan(cycle);
        });
        rows.change("update engine.act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ in "
                + "(select proc_inst_id_ from engine.act_ru_execution where business_key_ = '" + window.get() + "')");
        return window.get();
    }

    private void stop() {
        var stop = new StopTrajectory();
        stop.setTrajectoryId(trajectory);
        stop.setReason("Het geld is op.");
        trajectories.stop(stop);
    }

    private UUID cycle() {
        return UUID.fromString(rows.text("select id from weerklank.cycle where state = 'OPEN' and trajectory_id = '"
                + trajectory + "'"));
    }

    private static String openTask(String task, UUID subject) {
        return "select 'open' from weerklank.work_item where state = 'OPEN' and task_key = '" + task
                + "' and subject_id = '" + subject + "'";
    }

    /** A trajectory that runs, with its first cycle, or as one from before there were cycles. */
    private void begin(boolean withCycle) throws SQLException {
        var area = new AtomicReference<UUID>();
        loader.act(() -> area.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of())));
        var start = new StartTrajectory();
        start.setTitle("Een goede start");
        start.setTopic("Een kind krijgen.");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij helpen.");
        start.setFixed("De wet.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(area.get()));
        people.as(OFFICER, officer::act, () -> trajectory = trajectories.start(start));
        if (withCycle) {
            people.publish(trajectory, OFFICER);
        } else {
            rows.change("update weerklank.trajectory set status = 'ACTIVE', published_at = now() where id = '" + trajectory
                    + "'");
        }
    }
}
