package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.weerklank.actor.Role;
import nl.weerklank.advice.AddCouncilMember;
import nl.weerklank.advice.AdviceAnswers;
import nl.weerklank.advice.AdviceOutcome;
import nl.weerklank.advice.AdviceRequests;
import nl.weerklank.advice.AdviceState;
import nl.weerklank.advice.ChooseReaders;
import nl.weerklank.advice.CouncilKind;
import nl.weerklank.advice.CouncilMemberRow;
import nl.weerklank.advice.CouncilPart;
import nl.weerklank.advice.CouncilWork;
import nl.weerklank.advice.Councils;
import nl.weerklank.advice.GiveAdviceVote;
import nl.weerklank.advice.KeepCouncil;
import nl.weerklank.advice.MakeRemark;
import nl.weerklank.advice.NewPaper;
import nl.weerklank.advice.NewRecommendation;
import nl.weerklank.advice.PublicAdvice;
import nl.weerklank.advice.RecommendationAnswer;
import nl.weerklank.advice.RecommendationOutcome;
import nl.weerklank.advice.RequestAdvice;
import nl.weerklank.advice.StartUnaskedAdvice;
import nl.weerklank.advice.VoteKind;
import nl.weerklank.advice.WriteAdvice;
import nl.weerklank.dossier.Dossiers;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsCouncilChair;
import nl.weerklank.rehearsal.AsCouncilMember;
import nl.weerklank.rehearsal.AsExecutive;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.StopTrajectory;
import nl.weerklank.trajectory.Trajectories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council that is asked, advises and is answered, on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class AdviceContainerIT {

    private static final String ADMINISTRATOR = "beheer74";
    private static final String OFFICER = "beleid74";
    private static final String EXECUTIVE = "bestuurder74";
    private static final String CHAIR = "adviesraadvz74";
    private static final String STRANGER = "anderevz74";
    private static final List<String> MEMBERS = IntStream.rangeClosed(1, 8).mapToObj(i -> "adviesraad74" + i).toList();

    @Inject
    PeopleInContainer people;
    @Inject
    RowsInContainer rows;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsExecutive executive;
    @Inject
    AsCouncilChair chair;
    @Inject
    AsCouncilMember member;
    @Inject
    AsResident resident;
    @Inject
    Councils councils;
    @Inject
    AdviceRequests requests;
    @Inject
    CouncilWork work;
    @Inject
    AdviceAnswers answers;
    @Inject
    PublicAdvice advices;
    @Inject
    Dossiers dossiers;
    @Inject
    AsLoader loader;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Trajectories trajectories;

    private UUID council;
    private UUID other;
    private UUID request;

    @Test
    void aCouncilIsAskedAdvisesAndIsAnswered_INV_17_INV_18() throws Exception {
        twoCouncils();
        people.as(OFFICER, officer::act, () -> request = requests.ask(new RequestAdvice(council, null, null, "Plek 74",
                "Wat vindt u?", "De tijden", LocalDate.now().plusDays(60), null,
                List.of(new NewPaper("Plan", "Kort", "Een.\n\nTwee.")), null)));
        assertThat(rows.text("select due_at::text from weerklank.advice_request where id = '" + request + "'")).isNull();

        // ADV-01: what another council has is not found, neither its chair nor a member without a seat finds it.
        assertThatThrownBy(() -> people.as(STRANGER, chair::act, () -> work.get(request))).isInstanceOf(NotFoundException.class);
        people.as(STRANGER, chair::act, () -> assertThat(work.list()).noneMatch(r -> r.id().equals(request)));

        // INV-17: no term runs while the dossier is not complete, and the missing paper comes with it.
        assertThatThrownBy(() -> people.as(STRANGER, chair::act, () -> dossiers.get(request, 0)))
                .isInstanceOf(NotFoundException.class);
        people.as(CHAIR, chair::act, () -> assertThat(dossiers.get(request, 0).advice().papers()).hasSize(1));

        people.as(CHAIR, chair::act, () -> work.check(request, false, "Wat het kost."));
        assertThat(rows.text("select due_at::text from weerklank.advice_request where id = '" + request + "'")).isNull();
        people.as(OFFICER, officer::act, () -> requests.complete(request));
        people.as(CHAIR, chair::act, () -> work.check(request, true, null));
        assertThat(rows.text("select due_at::text from weerklank.advice_request where id = '" + request + "'")).isNotNull();
        people.as(CHAIR, chair::act, () -> work.chooseReaders(new ChooseReaders(request, MEMBERS.stream().map(this::seat).toList(),
                seat(MEMBERS.get(0)), LocalDate.now().plusDays(7))));
        everybodyRemarksAtOnce();
        aPaperThatChangesKeepsItsRemarks();
        people.as(MEMBERS.get(0), member::act, () -> work.toVote(new WriteAdvice(request, "Doe het samen.", List.of(
                new NewRecommendation("Open in de avond", false), new NewRecommendation("Kijk naar de wachtlijst", true)))));
        assertThatThrownBy(() -> people.as(CHAIR, chair::act, () -> advices.get(request))).isInstanceOf(NotFoundException.class);
        everybodyVotesAtOnce();
        people.as(CHAIR, chair::act, () -> work.adopt(request));
        resident.act(() -> assertThat(advices.get(request)).satisfies(a -> {
            assertThat(a.row().state()).isEqualTo(AdviceState.ADOPTED);
            assertThat(a.minorityViews()).singleElement().satisfies(v -> assertThat(v.name()).isNull());
        }));

        answerOne();
        assertThatThrownBy(() -> people.as(EXECUTIVE, executive::act, () -> answers.adopt(request)))
                .isInstanceOf(BusinessException.class).hasMessageStartingWith("advice.answer.open");
        resident.act(() -> assertThat(advices.get(request).recommendations()).allMatch(r -> r.outcome() == null));
        people.as(EXECUTIVE, executive::act, () -> answers.giveBack(request, "Nummer 2 ontbreekt."));
        answerAll();
        people.as(EXECUTIVE, executive::act, () -> answers.adopt(request));
        people.as(CHAIR, chair::act, () -> work.askTalk(request, false));
        resident.act(() -> assertThat(advices.get(request).row()).satisfies(r -> {
            assertThat(r.state()).isEqualTo(AdviceState.CLOSED);
            assertThat(r.outcome()).isEqualTo(AdviceOutcome.CAUSE_MISSED);
        }));
        theSubstituteDoesWhatTheChairDoes();
        nobodyIsAskedAboutATrajectoryThatStopped();
    }

    private void nobodyIsAskedAboutATrajectoryThatStopped() throws Exception {
        var trajectory = trajectory();
        people.as(OFFICER, officer::act, () -> request = requests.ask(new RequestAdvice(other, trajectory, null, "Stopt 74",
                "Wat vindt u?", "De tijden", LocalDate.now().plusDays(60), null, List.of(new NewPaper("Plan", "Kort", "Een.")),
                null)));
        var waits = "select count(*) from weerklank.work_item where state = 'OPEN' and task_key = 'checkDossier' and "
                + "subject_id = '" + request + "'";
        rows.await("select id::text from weerklank.work_item where state = 'OPEN' and task_key = 'checkDossier' and "
                + "subject_id = '" + request + "'");
        people.as(STRANGER, chair::act, () -> assertThat(dossiers.get(request, 0)).satisfies(d -> {
            assertThat(d.advice().row().trajectory()).isEqualTo("Traject 74");
            assertThat(d.quotes()).isEmpty();
        }));
        var stop = new StopTrajectory();
        stop.setTrajectoryId(trajectory);
        stop.setReason("Het geld is op.");
        people.as(EXECUTIVE, executive::act, () -> trajectories.stop(stop));

        assertThat(rows.text("select state from weerklank.advice_request where id = '" + request + "'")).isEqualTo("WITHDRAWN");
        assertThat(rows.number(waits)).isZero();
        people.as(STRANGER, chair::act, () -> assertThat(work.get(request).row().state()).isEqualTo(AdviceState.WITHDRAWN));
    }

    private UUID trajectory() throws Exception {
        var start = new StartTrajectory();
        start.setTitle("Traject 74");
        start.setTopic("Een kind krijgen.");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Hoe wij helpen.");
        start.setFixed("De wet.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusMonths(2));
        start.setContact(OFFICER);
        loader.act(() -> start.setAreas(Set.of(neighbourhoods.add("Wijk 74", true, Set.of()))));
        var started = new AtomicReference<UUID>();
        people.as(OFFICER, officer::act, () -> started.set(trajectories.start(start)));
        rows.change("update weerklank.trajectory set status = 'ACTIVE', published_at = now() where id = '" + started.get() + "'");
        return started.get();
    }

    /** Eight members at one moment: each remark is there, and everybody is done. */
    private void everybodyRemarksAtOnce() throws Exception {
        rows.await("select 1 from weerklank.work_item where task_key = 'readAndRemark' and state = 'OPEN' and subject_id = '"
                + request + "' having count(*) = " + MEMBERS.size());
        var paper = paper();
        var left = new ConcurrentLinkedQueue<>(MEMBERS);
        CrowdInContainer.atOnce(MEMBERS.size(), () -> {
            people.as(left.poll(), member::act, () -> {
                work.remark(new MakeRemark(request, paper, 1, "Hier denk ik iets anders over.", false));
                work.doneReading(request, false);
            });
            return true;
        });
        assertThat(rows.number("select count(*) from weerklank.member_remark where request_id = '" + request + "'"))
                .isEqualTo(MEMBERS.size());
    }

    private void aPaperThatChangesKeepsItsRemarks() {
        var paper = paper();
        people.as(OFFICER, officer::act, () -> requests.changePaper(request, paper, new NewPaper("Plan", "Kort", "Nieuw.\n\nTwee.")));
        people.as(CHAIR, chair::act, () -> assertThat(work.remarks(request)).hasSize(MEMBERS.size())
                .allSatisfy(r -> assertThat(r.passage()).isEqualTo("Een.")).allMatch(r -> r.stale()));
    }

    /** Eight members and the chair at one moment: each vote counts once. */
    private void everybodyVotesAtOnce() throws Exception {
        rows.await("select 1 from weerklank.work_item where task_key = 'voteOnAdvice' and state = 'OPEN' and subject_id = '"
                + request + "' having count(*) = " + (MEMBERS.size() + 1));
        assertThat(rows.number("select count(*) from weerklank.work_item where task_key = 'adoptAdvice' and subject_id = '"
                + request + "'")).isZero();
        var left = new ConcurrentLinkedQueue<>(MEMBERS);
        CrowdInContainer.atOnce(MEMBERS.size(), () -> {
            var who = left.poll();
            var differs = who.equals(MEMBERS.get(3));
            people.as(who, member::act, () -> work.vote(new GiveAdviceVote(request, differs ? VoteKind.MINORITY : VoteKind.AGREE,
                    differs ? "Te duur." : null, false)));
            return true;
        });
        assertThatThrownBy(() -> people.as(MEMBERS.get(1), member::act, () -> work.vote(new GiveAdviceVote(request,
                VoteKind.AGREE, null, false)))).hasMessage("advice.vote.twice");
        people.as(CHAIR, chair::act, () -> work.vote(new GiveAdviceVote(request, VoteKind.AGREE, null, false)));
        assertThat(rows.number("select count(*) from weerklank.advice_vote where request_id = '" + request + "'"))
                .isEqualTo(MEMBERS.size() + 1);
    }

    private void answerOne() {
        people.as(OFFICER, officer::act, () -> answers.prepare(request, "Dank u.", List.of(new RecommendationAnswer(
                requests.get(request).recommendations().get(0).id(), RecommendationOutcome.PARTLY, "Op dinsdag.", false))));
    }

    private void answerAll() {
        people.as(OFFICER, officer::act, () -> answers.prepare(request, "Dank u.", requests.get(request).recommendations().stream()
                .map(r -> new RecommendationAnswer(r.id(), RecommendationOutcome.ADOPTED, "Doen wij.", false)).toList()));
    }

    /** The chair is away: what waits for the chair goes to the substitute, also of an advice that nobody asked. */
    private void theSubstituteDoesWhatTheChairDoes() {
        people.as(CHAIR, chair::act, () -> request = work.startUnasked(new StartUnaskedAdvice(council, null, null, "Wachtlijst 74",
                "Wij horen dit vaak.", null, List.of())));
        people.as(ADMINISTRATOR, administrator::act, () -> councils.chairIsAway(council, true));
        assertThat(rows.text("select assignee from weerklank.work_item where task_key = 'chooseReaders' and state = 'OPEN' and "
                + "subject_id = '" + request + "'")).isEqualTo(MEMBERS.get(0));
        people.as(MEMBERS.get(0), member::act, () -> work.chooseReaders(new ChooseReaders(request, List.of(seat(MEMBERS.get(0))),
                seat(MEMBERS.get(0)), LocalDate.now().plusDays(7))));
        people.as(ADMINISTRATOR, administrator::act, () -> councils.leave(council, rowOf(MEMBERS.get(0)).id()));
        rows.await("select id::text from weerklank.work_item where task_key = 'writeAdvice' and assignee = '" + CHAIR
                + "' and subject_id = '" + request + "'");
    }

    private UUID paper() {
        return UUID.fromString(rows.text("select id::text from weerklank.advice_paper where request_id = '" + request + "'"));
    }

    private UUID seat(String account) {
        return UUID.fromString(rows.text("select id::text from weerklank.council_member where council_id = '" + council
                + "' and account = '" + account + "'"));
    }

    private CouncilMemberRow rowOf(String account) {
        return councils.members(council).stream().filter(m -> m.account().equals(account)).findFirst().orElseThrow();
    }

    private void twoCouncils() {
        people.provide(ADMINISTRATOR, Role.ADMINISTRATOR);
        people.provide(OFFICER, Role.POLICY_OFFICER);
        people.provide(EXECUTIVE, Role.EXECUTIVE);
        people.provide(CHAIR, Role.COUNCIL_CHAIR);
        people.provide(STRANGER, Role.COUNCIL_CHAIR);
        MEMBERS.forEach(account -> people.provide(account, Role.COUNCIL_MEMBER));
        people.as(ADMINISTRATOR, administrator::act, () -> {
            council = councils.keep(new KeepCouncil(null, "Raad 74", CouncilKind.SOCIAL_DOMAIN, 3, 42, 14, 14, 42));
            other = councils.keep(new KeepCouncil(null, "Andere raad 74", CouncilKind.YOUTH, 1, 42, 14, 14, 42));
            sits(council, CHAIR, CouncilPart.CHAIR);
            sits(other, STRANGER, CouncilPart.CHAIR);
            MEMBERS.forEach(account -> sits(council, account, account.equals(MEMBERS.get(0)) ? CouncilPart.SUBSTITUTE
                    : CouncilPart.MEMBER));
        });
    }

    private void sits(UUID where, String account, CouncilPart part) {
        councils.add(new AddCouncilMember(where, account, part, LocalDate.now().minusYears(1), null));
    }
}
