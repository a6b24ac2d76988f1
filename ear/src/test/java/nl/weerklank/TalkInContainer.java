package nl.weerklank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.weerklank.actor.Role;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.AnswerInvitation;
import nl.weerklank.conversation.Cards;
import nl.weerklank.conversation.CloseConversation;
import nl.weerklank.conversation.Conversations;
import nl.weerklank.conversation.Courses;
import nl.weerklank.conversation.NoteStatement;
import nl.weerklank.conversation.OwnCard;
import nl.weerklank.conversation.PlanConversation;
import nl.weerklank.conversation.RoundKind;
import nl.weerklank.conversation.Rounds;
import nl.weerklank.conversation.StartRound;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.rehearsal.AsAmbassador;
import nl.weerklank.rehearsal.AsAreaDirector;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;

/** A talk in the container that was held through the boundaries: a course, a round, cards, answers and two statements. */
@Dependent
class TalkInContainer {

    /** Everybody who came: each with a card, the first two said something. */
    static final int PEOPLE = 5;
    private static final int FURTHER_DAYS = 90;

    @Inject
    PeopleInContainer people;
    @Inject
    TownInContainer town;
    @Inject
    RowsInContainer rows;
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
    Trajectories trajectories;
    @Inject
    Courses courses;
    @Inject
    TargetGroups groups;
    @Inject
    Rounds rounds;
    @Inject
    Cards cards;
    @Inject
    OwnCard ownCard;
    @Inject
    Conversations conversations;

    /** The accounts that hold it. */
    record Staff(String officer, String manager, String ambassador, String lead) {
    }

    /** What there is afterwards; {@code codes} are those of the cards, in their order. */
    record Held(UUID trajectory, UUID round, UUID id, List<String> codes) {
    }

    /** @param further talks of the same round that nobody has held yet */
    Held hold(Staff staff, int further) throws SQLException {
        people.provide(staff.officer(), Role.POLICY_OFFICER);
        people.provide(staff.manager(), Role.AREA_MANAGER);
        people.provide(staff.ambassador(), Role.AMBASSADOR);
        people.provide(staff.lead(), Role.FACILITATOR);
        people.as(staff.manager(), manager::act, () -> courses.complete(courses.plan(LocalDate.now(), "Buurthuis"),
                Set.of(staff.lead()), true));
        var trajectory = made(staff.officer(), () -> trajectories.start(described(staff.officer())));
        people.publish(trajectory, staff.officer());
        people.as(staff.officer(), officer::act, () -> groups.add(new AddTargetGroup(trajectory, "Ouders",
                TargetGroupRole.ROLE, null, null, null, null)));
        var round = made(staff.officer(), () -> rounds.start(new StartRound(trajectory, RoundKind.EXPLORING, "Wat helpt?",
                null)));
        var talk = planned(staff, round, further);
        var codes = invited(staff, round);
        codes.forEach(code -> resident.act(() -> ownCard.accept(code, new AnswerInvitation(talk, null, null, null))));
        theDayComes(talk);
        people.as(staff.lead(), facilitator::act, () -> {
            conversations.note(new NoteStatement(talk, StatementKind.CONCERN, "Ik sliep niet meer.", true, true, 1));
            conversations.note(new NoteStatement(talk, StatementKind.CLAIM, "De moskee helpt.", true, false, 2));
            conversations.hold(new CloseConversation(talk, PEOPLE, "Buren passen op.", false, Map.of(),
                    Set.of(1, 2, 3, 4, 5)));
        });
        people.as(staff.lead(), facilitator::act, () -> conversations.finishCards(talk));
        return new Held(trajectory, round, talk, codes);
    }

    private UUID planned(Staff staff, UUID round, int further) {
        var talk = new AtomicReference<UUID>();
        people.as(staff.manager(), manager::act, () -> {
            for (var i = 0; i <= further; i++) {
                rounds.plan(new PlanConversation(round, LocalDate.now().plusDays(i == 0 ? 7 : FURTHER_DAYS),
                        LocalTime.of(19, 30), "Buurthuis", "Nederlands", false, staff.lead(), null));
            }
            rounds.finishPlan(round, "Kom praten. Er is koffie.");
            talk.set(rounds.conversations(round).get(0).id());
        });
        return talk.get();
    }

    private List<String> invited(Staff staff, UUID round) {
        var codes = new ArrayList<String>();
        people.as(staff.ambassador(), ambassador::act, () -> cards.print(cards.make(round, PEOPLE))
                .forEach(card -> codes.add(card.code())));
        people.as(staff.ambassador(), ambassador::act, () -> cards.finishHandingOut(round));
        return codes;
    }

    private void theDayComes(UUID talk) throws SQLException {
        rows.await("select j.id_ from engine.act_ru_job j join engine.act_ru_execution e"
                + " on e.proc_inst_id_ = j.process_instance_id_ where e.business_key_ = '" + talk
                + "' and j.handler_cfg_ like 'conversationDay%'");
        rows.change("update engine.act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ in"
                + " (select proc_inst_id_ from engine.act_ru_execution where business_key_ = '" + talk
                + "') and handler_cfg_ like 'conversationDay%'");
    }

    private UUID made(String account, Supplier<UUID> act) {
        var id = new AtomicReference<UUID>();
        people.as(account, officer::act, () -> id.set(act.get()));
        return id.get();
    }

    private StartTrajectory described(String contact) {
        var start = new StartTrajectory();
        start.setTitle("Gesprekken " + UUID.randomUUID());
        start.setTopic("Een kind krijgen.");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("De hulp.");
        start.setFixed("Het geld.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusDays(90));
        start.setContact(contact);
        start.setAreas(Set.of(town.area()));
        return start;
    }
}
