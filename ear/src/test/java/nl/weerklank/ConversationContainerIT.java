package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.AnswerInvitation;
import nl.weerklank.conversation.CardRow;
import nl.weerklank.conversation.Cards;
import nl.weerklank.conversation.CloseConversation;
import nl.weerklank.conversation.Conversations;
import nl.weerklank.conversation.Courses;
import nl.weerklank.conversation.InvitationCase;
import nl.weerklank.conversation.InvitationState;
import nl.weerklank.conversation.NoteStatement;
import nl.weerklank.conversation.OwnCard;
import nl.weerklank.conversation.PlanConversation;
import nl.weerklank.conversation.RoundCase;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.feedback.OwnFeedback;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsAmbassador;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.retention.Retention;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.StopTrajectory;
import nl.weerklank.trajectory.Trajectories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round of conversations on the real server and database: what is kept, of whom, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class ConversationContainerIT {

    private static final String OFFICER = "beleid92";
    private static final String MANAGER = "wijkregisseur92";
    private static final String AMBASSADOR = "ambassadeur92";
    private static final String TRAINED = "gespreksleider92";
    private static final String UNTRAINED = "gespreksleider93";
    private static final String KEY_PERSON = "sleutelpersoon92";
    private static final int PATIENCE_SECONDS = 60;

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource tables;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsAreaDirector manager;
    @Inject
    AsAmbassador ambassador;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsResident resident;
    @Inject
    AsExecutive executive;
    @Inject
    AsAdministrator administrator;
    @Inject
    Accounts accounts;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Trajectories trajectories;
    @Inject
    TargetGroups groups;
    @Inject
    Courses courses;
    @Inject
    Rounds rounds;
    @Inject
    RoundCase roundCase;
    @Inject
    InvitationCase invitationCase;
    @Inject
    Cards cards;
    @Inject
    PeopleInContainer inContainer;
    @Inject
    OwnCard ownCard;
    @Inject
    Conversations conversations;
    @Inject
    OwnContributions ownContributions;
    @Inject
    OwnFeedback feedback;
    @Inject
    Retention retention;

    private UUID trajectory;
    private UUID group;

    @BeforeEach
    void people() {
        loader.act(() -> {
            account(OFFICER, Role.POLICY_OFFICER);
            account(MANAGER, Role.AREA_MANAGER);
            account(AMBASSADOR, Role.AMBASSADOR);
            account(TRAINED, Role.FACILITATOR);
            account(UNTRAINED, Role.FACILITATOR);
            account(KEY_PERSON, Role.KEY_PERSON);
        });
        asManager(() -> courses.complete(courses.plan(LocalDate.now(), "Buurthuis"), Set.of(TRAINED), true));
        trajectory = ask(OFFICER, officer::act, this::startTrajectory);
        inContainer.publish(trajectory, OFFICER);
        group = ask(OFFICER, officer::act, () -> groups.add(new AddTargetGroup(trajectory, "Ouders",
                TargetGroupRole.BENEFICIARY, 67, "Voorbeeld", LocalDate.now(), null)));
    }

    @Test
    void nothingIsKnownOfWhoHasNotSaidYes_INV_14() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 3);
        assertThat(number("select count(*) from weerklank.invitation where round_id = '" + round
                + "' and (handle is not null or conversation_id is not null)")).isZero();
        assertThat(number("select count(*) from weerklank.invitation i where round_id = '" + round
                + "' and strpos(i::text, '" + codes.get(0) + "') > 0")).as("a card's code in its row").isZero();

        resident.act(() -> ownCard.accept(codes.get(0), answer(talk(round), "ouder@voorbeeld.example")));
        resident.act(() -> ownCard.accept(codes.get(1), answer(talk(round), null)));
        resident.act(() -> ownCard.decline(codes.get(1)));
        resident.act(() -> ownCard.decline(codes.get(2)));
        assertThat(number("select count(*) from weerklank.invitation where round_id = '" + round
                + "' and handle is not null")).isEqualTo(1);
        assertThat(number("select count(*) from vault.person where erased_at is null and code_digest in"
                + " (select code_digest from weerklank.invitation where round_id = '" + round + "')")).isEqualTo(1);
        assertThatThrownBy(() -> change("update weerklank.invitation set handle = gen_random_uuid() where state = 'DECLINED'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aCardThatIsUsedOrOverSaysSo() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 2);
        resident.act(() -> ownCard.decline(codes.get(0)));
        refused("card.DECLINED", () -> resident.act(() -> ownCard.accept(codes.get(0), answer(null, null))));
        change("update weerklank.invitation set state = 'EXPIRED' where round_id = '" + round + "' and state = 'HANDED_OUT'");
        refused("card.EXPIRED", () -> resident.act(() -> ownCard.accept(codes.get(1), answer(null, null))));
        resident.act(() -> assertThat(ownCard.get(codes.get(1)).state()).isEqualTo(InvitationState.EXPIRED));
    }

    @Test
    void guessingCardsIsSlowedDownAsOtherCodes_RES_12() {
        for (int i = 0; i < 10; i++) {
            resident.act(() -> assertThat(ownCard.opens("een-twee-drie-vier-12", "192.0.2.92")).isFalse());
        }
        refused("idea.code.tooMany", () -> resident.act(() -> ownCard.opens("een-twee-drie-vier-12", "192.0.2.92")));
    }

    @Test
    void onlyATrainedResidentLeadsUnlessProfessionalsMay_INV_06() {
        var round = start(RoundKind.EXPLORING, null);
        refused("conversation.lead.untrained", () -> asManager(() -> rounds.plan(plan(round, UNTRAINED, null))));
        var deeper = start(RoundKind.DEEPENING, "De jeugdverpleegkundige kent de vraag.");
        asManager(() -> rounds.plan(plan(deeper, UNTRAINED, null)));
        var withoutReason = start(RoundKind.DEEPENING, null);
        refused("conversation.lead.untrained", () -> asManager(() -> rounds.plan(plan(withoutReason, UNTRAINED, null))));
    }

    @Test
    void nobodyVisitsAHomeAlone_INV_36() {
        var round = start(RoundKind.HOME_VISIT, null);
        refused("conversation.coVisitor.required", () -> asManager(() -> rounds.plan(plan(round, TRAINED, null))));
        refused("conversation.coVisitor.required", () -> asManager(() -> rounds.plan(plan(round, TRAINED, UNTRAINED))));
        asManager(() -> rounds.plan(plan(round, TRAINED, KEY_PERSON)));
    }

    @Test
    void everyStatementMakesOneContributionThatReachesItsSpeaker_INV_07() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 6);
        var talk = talk(round);
        resident.act(() -> codes.forEach(code -> ownCard.accept(code, answer(talk, null))));
        begins(talk);
        // Somebody else's table stays closed, and nobody sees who comes.
        assertThatThrownBy(() -> actor.actAs(UNTRAINED, () -> facilitator.act(() -> conversations.get(talk))))
                .isInstanceOf(NotFoundException.class);
        asFacilitator(() -> note(talk, "Ik ken hier niemand.", 1));
        asFacilitator(() -> note(talk, "Een plek met koffie.", null));
        refused("statement.card.unknown", () -> asFacilitator(() -> note(talk, "Van wie?", 99)));
        refused("conversation.cancel.statements", () -> asFacilitator(() -> conversations.cancel(talk)));
        refused("conversation.strengths.ask", () -> asFacilitator(() -> hold(talk, 6, null)));
        asFacilitator(() -> hold(talk, 6, "Buren helpen elkaar."));
        var stack = new AtomicReference<UUID>();
        var board = new AtomicReference<String>();
        asFacilitator(() -> stack.set(conversations.makeCards(talk)));
        asFacilitator(() -> assertThat(conversations.makeCards(talk)).isEqualTo(stack.get()));
        asFacilitator(() -> assertThat(cards.print(stack.get())).hasSize(18));
        asFacilitator(() -> board.set(conversations.boardCode(talk)));
        asFacilitator(() -> conversations.finishCards(talk));

        assertThat(number("select count(*) from weerklank.contribution where source = 'STATEMENT' and trajectory_id = '"
                + trajectory + "'")).isEqualTo(2);
        resident.act(() -> assertThat(feedback.mine(codes.get(0))).singleElement()
                .satisfies(mine -> assertThat(mine.words()).isEqualTo("Ik ken hier niemand.")));
        resident.act(() -> assertThat(feedback.mine(board.get())).singleElement()
                .satisfies(mine -> assertThat(mine.words()).isEqualTo("Een plek met koffie.")));
        assertThat(number("select count(*) from weerklank.outbox_message where kind = 'CONTRIBUTION_RECEIVED'"
                + " and subject_id = '" + trajectory + "'")).isEqualTo(1);

        // Who takes it back takes back what was noted too.
        resident.act(() -> ownContributions.withdraw(codes.get(0), feedback.mine(codes.get(0)).get(0).id()));
        assertThat(number("select count(*) from weerklank.statement where conversation_id = '" + talk
                + "' and text is null")).isEqualTo(1);
    }

    @Test
    void aTrajectoryThatStopsAnswersWhoSpokeAndTellsWhoWouldCome_INV_10() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 1);
        var talk = talk(round);
        resident.act(() -> ownCard.accept(codes.get(0), answer(talk, "ouder@voorbeeld.example")));
        begins(talk);
        asFacilitator(() -> note(talk, "Ik ken hier niemand.", 1));
        asFacilitator(() -> hold(talk, 5, "Buren helpen elkaar."));
        var stop = new StopTrajectory();
        stop.setTrajectoryId(trajectory);
        stop.setReason("Het geld is op.");
        executive.act(() -> trajectories.stop(stop));

        assertThat(number("select count(*) from weerklank.contribution where source = 'STATEMENT' and trajectory_id = '"
                + trajectory + "'")).isEqualTo(1);
        assertThat(number("select count(*) from weerklank.conversation_round where id = '" + round
                + "' and state = 'DONE'")).isEqualTo(1);
        assertThat(number("select count(*) from weerklank.work_item where state = 'OPEN' and subject_id in ('" + round
                + "', '" + talk + "')")).isZero();
        for (int i = 0; i < PATIENCE_SECONDS * 4 && number("select count(*) from weerklank.feedback_answer a"
                + " join weerklank.feedback_run r on r.id = a.run_id where r.trajectory_id = '" + trajectory + "'") == 0; i++) {
            Thread.sleep(250);
        }
        assertThat(number("select count(*) from weerklank.feedback_obligation o join weerklank.contribution c"
                + " on c.id = o.contribution_id where c.trajectory_id = '" + trajectory + "' and o.state = 'DUE'"))
                .as("who spoke is owed an answer").isEqualTo(1);
        refused("card.ATTENDED", () -> resident.act(() -> ownCard.accept(codes.get(0), answer(null, null))));
    }

    @Test
    void whoWaitsIsAskedAndRemindedOnceAndNobodyIsLeftWithoutAWord() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 3);
        resident.act(() -> ownCard.accept(codes.get(0), answer(null, "wacht@voorbeeld.example")));
        loader.act(() -> {
            var waiting = UUID.fromString(roundCase.waiting(round).get(0));
            for (int i = 0; i < 2; i++) {
                invitationCase.send(waiting);
                invitationCase.remind(waiting);
            }
        });
        assertThat(messages("CONVERSATION_INVITATION")).isEqualTo(1);
        assertThat(messages("CONVERSATION_REMINDER")).isEqualTo(1);

        // Who said yes later waits for the next wave; who was asked does not answer any more.
        resident.act(() -> ownCard.accept(codes.get(1), answer(null, "later@voorbeeld.example")));
        resident.act(() -> ownCard.accept(codes.get(2), answer(talk(round), "komt@voorbeeld.example")));
        loader.act(() -> roundCase.closeInvitations(round));
        resident.act(() -> {
            assertThat(ownCard.get(codes.get(0)).state()).isEqualTo(InvitationState.EXPIRED);
            assertThat(ownCard.get(codes.get(1)).state()).isEqualTo(InvitationState.ACCEPTED);
        });
        asManager(() -> rounds.move(rounds.conversations(round).get(0).id(), LocalDate.now().plusDays(9),
                LocalTime.of(10, 0)));
        assertThat(messages("CONVERSATION_MOVED")).isEqualTo(1);
        loader.act(() -> roundCase.finish(round));
        assertThat(messages("CONVERSATIONS_OVER")).isEqualTo(1);
    }

    @Test
    void smallNumbersAreHiddenFromOfficials_INV_13() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var talk = talk(round);
        begins(talk);
        asFacilitator(() -> note(talk, "Ik ken hier niemand.", null));
        asFacilitator(() -> hold(talk, 12, "Buren helpen elkaar."));
        asOfficer(() -> assertThat(rounds.balance(round)).singleElement().satisfies(g -> {
            assertThat(g.hidden()).isTrue();
            assertThat(g.counted()).isNull();
            assertThat(g.actual()).isNull();
            assertThat(g.extra()).isNull();
            assertThat(g.balance().name()).isEqualTo("SHORT");
        }));
    }

    @Test
    void whoMeantToComeToAConversationThatIsOffIsToldAndFree() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 1);
        var talk = talk(round);
        resident.act(() -> ownCard.accept(codes.get(0), answer(talk, "ouder@voorbeeld.example")));
        begins(talk);
        asFacilitator(() -> conversations.cancel(talk));
        resident.act(() -> {
            assertThat(ownCard.get(codes.get(0)).state()).isEqualTo(InvitationState.ACCEPTED);
            assertThat(ownCard.get(codes.get(0)).chosen()).isNull();
        });
        assertThat(number("select count(*) from weerklank.outbox_message where kind = 'CONVERSATION_CANCELLED'"
                + " and subject_id = '" + trajectory + "'")).isEqualTo(1);
    }

    @Test
    void whoSaidYesAndNothingMoreIsForgottenAfterTheTrajectory_ADM_04() throws Exception {
        var round = running(RoundKind.EXPLORING);
        var codes = cards(round, 1);
        resident.act(() -> ownCard.accept(codes.get(0), answer(talk(round), "vergeet@voorbeeld.example")));
        change("update weerklank.trajectory set status = 'CLOSED', ended_at = now() - interval '400 days' where id = '"
                + trajectory + "'");
        administrator.act(retention::run);
        assertThat(number("select count(*) from vault.person p join weerklank.invitation i on i.handle = p.id"
                + " where i.round_id = '" + round + "' and p.erased_at is null")).isZero();
    }

    private UUID start(RoundKind kind, String reason) {
        return ask(OFFICER, officer::act, () -> rounds.start(new StartRound(trajectory, kind,
                "Wat heeft een kind nodig?", reason)));
    }

    /** A round with one conversation next week and its first wave going. */
    private UUID running(RoundKind kind) {
        var round = start(kind, null);
        asManager(() -> rounds.plan(plan(round, TRAINED, null)));
        asManager(() -> rounds.finishPlan(round, "Kom praten. Er is koffie."));
        actor.actAs(AMBASSADOR, () -> ambassador.act(() -> cards.make(round, 1)));
        actor.actAs(AMBASSADOR, () -> ambassador.act(() -> cards.finishHandingOut(round)));
        return round;
    }

    private static PlanConversation plan(UUID round, String lead, String coVisitor) {
        return new PlanConversation(round, LocalDate.now().plusDays(7), LocalTime.of(19, 30), "Buurthuis", "Nederlands",
                true, lead, coVisitor);
    }

    private List<String> cards(UUID round, int number) throws SQLException {
        // Without the one card that got the round going, cards begin at one.
        change("delete from weerklank.invitation where round_id = '" + round + "'");
        var stack = ask(AMBASSADOR, ambassador::act, () -> cards.make(round, number));
        return ask(AMBASSADOR, ambassador::act, () -> cards.print(stack).stream().map(CardRow::code).toList());
    }

    private UUID talk(UUID round) {
        return ask(MANAGER, manager::act, () -> rounds.conversations(round).get(0).id());
    }

    /** The day has come: the job of the timer is due, and somebody is asked to lead. */
    private void begins(UUID talk) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 4 && number("select count(*) from engine.act_ru_job j"
                + " join engine.act_ru_execution e on e.proc_inst_id_ = j.process_instance_id_"
                + " where e.business_key_ = '" + talk + "' and j.handler_cfg_ like 'conversationDay%'") == 0; i++) {
            Thread.sleep(250);
        }
        change("update engine.act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ in"
                + " (select proc_inst_id_ from engine.act_ru_execution where business_key_ = '" + talk
                + "') and handler_cfg_ like 'conversationDay%'");
        for (int i = 0; i < PATIENCE_SECONDS * 4; i++) {
            if (number("select count(*) from weerklank.work_item where task_key = 'leadConversation' and subject_id = '"
                    + talk + "' and state = 'OPEN'") == 1) {
                return;
            }
            Thread.sleep(250);
        }
        throw new AssertionError("nobody was asked to lead");
    }

    private void note(UUID talk, String text, Integer card) {
        conversations.note(new NoteStatement(talk, StatementKind.CONCERN, text, true, false, card));
    }

    private void hold(UUID talk, int people, String strengths) {
        var tallies = new HashMap<UUID, CloseConversation.Tally>();
        tallies.put(group, new CloseConversation.Tally(3, people));
        conversations.hold(new CloseConversation(talk, people, strengths, false, tallies,
                Set.copyOf(conversations.get(talk).expectedCards())));
    }

    private long messages(String kind) {
        return number("select count(*) from weerklank.outbox_message where kind = '" + kind + "' and subject_id = '"
                + trajectory + "'");
    }

    private static AnswerInvitation answer(UUID talk, String mail) {
        return new AnswerInvitation(talk, null, mail, null);
    }

    private UUID startTrajectory() {
        var start = new StartTrajectory();
        start.setTitle("Gesprekken " + UUID.randomUUID());
        start.setTopic("Een kind krijgen.");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("De hulp.");
        start.setFixed("Het geld.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusDays(90));
        start.setContact(OFFICER);
        var area = new AtomicReference<UUID>();
        loader.act(() -> area.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of())));
        start.setAreas(Set.of(area.get()));
        return trajectories.start(start);
    }

    private void account(String name, String role) {
        accounts.provide(name, name, "013 555 01 00", name + "@voorbeeldstad.example", Set.of(role), "not-used-here-92");
    }

    private void asOfficer(Runnable act) {
        actor.actAs(OFFICER, () -> officer.act(act));
    }

    private void asManager(Runnable act) {
        actor.actAs(MANAGER, () -> manager.act(act));
    }

    private void asFacilitator(Runnable act) {
        actor.actAs(TRAINED, () -> facilitator.act(act));
    }

    private <T> T ask(String account, Consumer<Runnable> door, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        actor.actAs(account, () -> door.accept(() -> answer.set(question.get())));
        return answer.get();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class,
                refusal -> assertThat(refusal.getMessageKey()).isEqualTo(key));
    }

    private long number(String sql) {
        try (var connection = tables.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = tables.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
