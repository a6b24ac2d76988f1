package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;
import nl.weerklank.online.OnlineWindows;
import nl.weerklank.online.OpenWindow;
import nl.weerklank.preparation.AnswerFirst;
import nl.weerklank.preparation.DocumentStatus;
import nl.weerklank.preparation.EarlyVoices;
import nl.weerklank.preparation.FiveQuestions;
import nl.weerklank.preparation.MainAim;
import nl.weerklank.preparation.NameGroup;
import nl.weerklank.rehearsal.AsCouncilChair;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.StopTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.worklist.TaskDrafts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real server proves of a preparation: locks, tasks of the council, and that nobody is asked before the mandate. */
@ExtendWith(ArquillianExtension.class)
class PreparationContainerIT {

    private static final String OFFICER = "beleid80";
    private static final String COLLEAGUE = "beleid81";
    private static final String COUNCIL = "adviesraadvz80";
    private static final String EXECUTIVE = "bestuurder80";

    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    PeopleInContainer people;
    @Inject
    CurrentActor actor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsCouncilChair council;
    @Inject
    AsExecutive executive;
    @Inject
    Trajectories trajectories;
    @Inject
    FiveQuestions questions;
    @Inject
    EarlyVoices voices;
    @Inject
    Rounds rounds;
    @Inject
    OnlineWindows windows;
    @Inject
    TaskDrafts drafts;
    @Inject
    Errands errands;

    private UUID trajectory;

    @BeforeEach
    void aTrajectoryThatNobodySees() {
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(COLLEAGUE, Role.POLICY_OFFICER);
        people.provide(COUNCIL, Role.COUNCIL_CHAIR);
        people.provide(EXECUTIVE, Role.EXECUTIVE);
        var start = new StartTrajectory();
        start.setTitle("Samen wonen");
        start.setTopic("Hoe is het om hier te wonen?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Wat wij samen doen.");
        start.setFixed("De wet.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(town.today().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(town.area()));
        people.as(OFFICER, officer::act, () -> trajectory = trajectories.start(start));
    }

    @Test
    void twoOfficersWhoAnswerAtOnceLoseNothing() throws Exception {
        var cycle = begin();
        var item = UUID.fromString(rows.await("select id::text from weerklank.work_item where state = 'OPEN' and task_key = "
                + "'firstQuestion' and subject_id = '" + cycle + "'"));
        for (var account : List.of(OFFICER, COLLEAGUE)) {
            actor.actAs(account, () -> officer.act(() -> drafts.save(item, Map.of("goalWhy", "Van " + account))));
        }

        var names = new AtomicInteger();
        var outcomes = CrowdInContainer.atOnce(2, () -> {
            var account = names.getAndIncrement() == 0 ? OFFICER : COLLEAGUE;
            try {
                actor.actAs(account, () -> officer.act(() -> questions.first(cycle, first(account, "Van " + account))));
                return account;
            } catch (BusinessException refused) {
                return refused.getMessageKey();
            }
        });

        assertThat(outcomes).anyMatch(o -> o.startsWith("worklist.")).anyMatch(o -> o.startsWith("beleid"));
        var winner = outcomes.stream().filter(o -> o.startsWith("beleid")).findFirst().orElseThrow();
        assertThat(rows.text("select goal_why from weerklank.preparation where cycle_id = '" + cycle + "'"))
                .isEqualTo("Van " + winner);
        assertThat(rows.text("select a.answered_by || a.revision from weerklank.question_answer a join weerklank.preparation p"
                + " on p.id = a.preparation_id where p.cycle_id = '" + cycle + "'")).isEqualTo(winner + "1");
        assertThat(rows.texts("select account from weerklank.task_draft where work_item_id = '" + item + "'"))
                .as("what the slower one typed is still there").containsExactly(OFFICER.equals(winner) ? COLLEAGUE : OFFICER);
    }

    @Test
    void nobodyIsAskedBeforeTheMandateAndTheCouncilIsToldEarly_INV_01_INV_50() {
        var cycle = begin();
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> rounds.start(new StartRound(trajectory,
                RoundKind.EXPLORING, "Hoe gaat het?", null)))).hasMessage("trajectory.notOpen");
        assertThatThrownBy(() -> people.as(OFFICER, officer::act, () -> windows.open(question())))
                .hasMessage("trajectory.notOpen");
        people.as(OFFICER, officer::act, () -> questions.first(cycle, first(OFFICER, "Mensen missen elkaar")));
        people.as(COUNCIL, council::act, () -> voices.nameForCouncil(cycle, new NameGroup("Alleenstaande vaders",
                "Via de voetbalclub")));
        assertThat(rows.text("select g.state from weerklank.missed_group g join weerklank.preparation p on p.id = g.preparation_id"
                + " where p.cycle_id = '" + cycle + "'")).isEqualTo("OPEN");

        // F2: asking twice for the same makes one task, and it goes away with the trajectory.
        for (int i = 0; i < 2; i++) {
            people.as(OFFICER, officer::act, () -> errands.need(ErrandKind.EXPLAIN_OR_SPEED_UP, cycle, trajectory,
                    Role.POLICY_OFFICER, null));
        }
        assertThat(rows.texts("select w.title from weerklank.work_item w join weerklank.errand e on e.id = w.subject_id where "
                + "w.state = 'OPEN' and e.subject_id = '" + cycle + "'")).containsExactly("Leg uit of versnel");

        // Whoever stops while a job begins the next questions is asked to try again; here that is not what is tested.
        rows.await("select 'there' from weerklank.work_item where task_key = 'secondQuestion' and state = 'OPEN' and subject_id = '"
                + cycle + "'");
        var stop = new StopTrajectory();
        stop.setTrajectoryId(trajectory);
        stop.setReason("Het geld is op.");
        people.as(EXECUTIVE, executive::act, () -> trajectories.stop(stop));
        rows.await("select status from weerklank.trajectory where status = 'STOPPED' and id = '" + trajectory + "'");
        assertThat(rows.number("select count(*) from weerklank.work_item w left join weerklank.errand e on e.id = w.subject_id "
                + "where w.state = 'OPEN' and (w.subject_id = '" + cycle + "' or e.subject_id = '" + cycle + "')"))
                .as("nothing waits for the council or anybody else").isZero();
    }

    @Test
    void theWholePreparationMakesItPublicAndBeginsPhaseOne_INV_01() {
        people.prepare(trajectory, OFFICER);
        assertThat(rows.text("select status from weerklank.trajectory where id = '" + trajectory + "'")).isEqualTo("ACTIVE");
        assertThat(rows.text("select v.phase from weerklank.phase_visit v join weerklank.cycle c on c.id = v.cycle_id where "
                + "c.trajectory_id = '" + trajectory + "'")).isEqualTo("OPEN_UP");
        people.as(OFFICER, officer::act, () -> windows.open(question()));
    }

    private UUID begin() {
        people.as(OFFICER, officer::act, () -> trajectories.prepare(trajectory));
        return cycle();
    }

    private UUID cycle() {
        return UUID.fromString(rows.text("select id from weerklank.cycle where trajectory_id = '" + trajectory + "'"));
    }

    private OpenWindow question() {
        var open = new OpenWindow();
        open.setTrajectoryId(trajectory);
        open.setQuestion("Hoe gaat het?");
        open.setClosesOn(town.today().plusDays(7));
        return open;
    }

    private static AnswerFirst first(String account, String why) {
        return new AnswerFirst("Bewoners", why, "Samen wonen", MainAim.BETTER_LIVES, DocumentStatus.NONE, null,
                Set.of(account));
    }
}
