package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.advice.AddCouncilMember;
import nl.weerklank.advice.AdviceAnswers;
import nl.weerklank.advice.AdviceRequests;
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
import nl.weerklank.advice.RecommendationAnswer;
import nl.weerklank.advice.RecommendationOutcome;
import nl.weerklank.advice.RequestAdvice;
import nl.weerklank.advice.VoteKind;
import nl.weerklank.advice.WriteAdvice;
import nl.weerklank.shared.Dates;

/**
 * The adviesraad of the demo and its advice about the meeting place of Groenewoud: four recommendations, one other view, three
 * answers and one that is open, so that the college cannot adopt the answer; six days late (6.5).
 */
@ApplicationScoped
class DemoAdvice {

    /** How long ago it was adopted: the municipality's six weeks were over six days ago. */
    static final int ADOPTED_DAYS_AGO = 48;
    private static final int TERM = 42;
    private static final int URGENT = 14;
    private static final String ADMINISTRATOR = "beheer01";
    private static final String OFFICER = "beleid01";
    private static final String CHAIR = "adviesraadvz01";
    private static final String SECRETARY = "adviessecretaris01";
    private static final List<String> MEMBERS = List.of("adviesraad01", "adviesraad02", "adviesraad03", "adviesraad04");
    private static final String WRITER = MEMBERS.get(1);
    private static final String DISSENTER = MEMBERS.get(2);

    @Inject
    CurrentActor actor;
    @Inject
    DemoDesk desk;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsCouncilChair chair;
    @Inject
    AsCouncilMember member;
    @Inject
    AsCouncilSecretary secretary;
    @Inject
    Councils councils;
    @Inject
    AdviceRequests requests;
    @Inject
    CouncilWork work;
    @Inject
    AdviceAnswers answers;
    @Inject
    Clock clock;

    /** Two councils, and the advice of the first about a trajectory up to its publication. */
    void adopt(UUID trajectory) {
        var council = council("Adviesraad sociaal domein", CouncilKind.SOCIAL_DOMAIN, 3);
        sits(council, CHAIR, CouncilPart.CHAIR);
        sits(council, MEMBERS.get(0), CouncilPart.SUBSTITUTE);
        sits(council, SECRETARY, CouncilPart.SECRETARY);
        MEMBERS.stream().skip(1).forEach(account -> sits(council, account, CouncilPart.MEMBER));
        var experience = council("Ervaringsraad", CouncilKind.EXPERIENCE, 2);
        sits(experience, "ervaringsraad01", CouncilPart.CHAIR);
        sits(experience, "ervaringsraad02", CouncilPart.SUBSTITUTE);
        sits(experience, "ervaringsraad03", CouncilPart.MEMBER);

        actor.actAs(OFFICER, () -> officer.act(() -> requests.ask(new RequestAdvice(council, trajectory, null,
                "Ontmoetingsplek Groenewoud: plek, tijden, beheer",
                "Waar moet de ontmoetingsplek komen, wanneer is zij open en wie zorgt ervoor?",
                "De plek, de tijden en het beheer liggen nog open. Het geld voor dit jaar ligt vast.",
                Dates.on(clock.instant()).plusDays(TERM), null, List.of(new NewPaper("Plan voor een ontmoetingsplek",
                        "Ouders vertelden dat zij elkaar nergens vanzelf tegenkomen. Daarom komt er een plek.",
                        "Ouders met jonge kinderen komen elkaar in Groenewoud nergens vanzelf tegen.\n\n"
                                + "Er komt een plek waar zij twee ochtenden in de week terechtkunnen.\n\n"
                                + "De gemeente regelt de ruimte. Over het beheer moet nog worden gepraat.")), null))));
        desk.once(SECRETARY, secretary::act, "checkDossier", id -> work.check(id, true, null));
        desk.once(CHAIR, chair::act, "chooseReaders", id -> work.chooseReaders(new ChooseReaders(id,
                List.of(seat(id, WRITER), seat(id, DISSENTER)), seat(id, WRITER), Dates.on(clock.instant()).plusDays(URGENT))));
        desk.once(WRITER, member::act, "readAndRemark", id -> {
            work.remark(new MakeRemark(id, paper(id), 2, "Waarom alleen ochtenden? Wie werkt, kan dan niet.", true));
            work.doneReading(id, false);
        });
        desk.once(DISSENTER, member::act, "readAndRemark", id -> work.doneReading(id, false));
        desk.once(WRITER, member::act, "writeAdvice", id -> work.toVote(new WriteAdvice(id,
                "Een ontmoetingsplek werkt alleen als zij van de ouders zelf is. Maak haar klein, dichtbij en vaak open.",
                List.of(new NewRecommendation("Doe de plek ook op twee avonden in de week open.", false),
                        new NewRecommendation("Laat ouders zelf het beheer doen.", false),
                        new NewRecommendation("Zorg voor kinderopvang tijdens cursussen.", false),
                        new NewRecommendation("Bespreek elk jaar met bezoekers hoe het gaat.", false)))));
        vote(CHAIR, chair::act, VoteKind.AGREE, null);
        for (var account : MEMBERS) {
            var other = account.equals(DISSENTER);
            vote(account, member::act, other ? VoteKind.MINORITY : VoteKind.AGREE,
                    other ? "Ouders het beheer laten doen vraagt te veel van mensen die het al druk hebben." : null);
        }
        desk.once(CHAIR, chair::act, "adoptAdvice", work::adopt);
    }

    /** Three answers; the fourth is open, and the bestuurder cannot adopt them. */
    void answer() {
        // The term is over: what the process does about that goes first, or it and the answer are in each other's way.
        desk.once(OFFICER, officer::act, "noticeAnswerLateOfficer", id -> { });
        desk.once(OFFICER, officer::act, "prepareAdviceAnswer", id -> {
            var open = requests.get(id).recommendations();
            answers.prepare(id, "Dank voor het advies. Met de meeste punten gaan wij aan de slag.", List.of(
                    new RecommendationAnswer(open.get(0).id(), RecommendationOutcome.ADOPTED,
                            "De plek is op dinsdag en donderdag ook in de avond open.", true),
                    new RecommendationAnswer(open.get(1).id(), RecommendationOutcome.PARTLY,
                            "Het eerste jaar doen wij het samen.", false),
                    new RecommendationAnswer(open.get(2).id(), RecommendationOutcome.NOT,
                            "Er is geen ruimte. Wel krijgen ouders een vergoeding voor oppas.", false)));
        });
    }

    private void vote(String account, Consumer<Runnable> as, VoteKind kind, String words) {
        desk.once(account, as, "voteOnAdvice", id -> work.vote(new GiveAdviceVote(id, kind, words, false)));
    }

    private UUID paper(UUID request) {
        return work.get(request).papers().get(0).id();
    }

    private UUID seat(UUID request, String account) {
        return work.members(request).stream().filter(m -> m.account().equals(account))
                .map(CouncilMemberRow::id).findFirst().orElseThrow();
    }

    private UUID council(String name, CouncilKind kind, int quorum) {
        var made = new AtomicReference<UUID>();
        actor.actAs(ADMINISTRATOR, () -> administrator.act(() -> made.set(councils.keep(new KeepCouncil(null, name, kind, quorum,
                TERM, URGENT, URGENT, TERM)))));
        return made.get();
    }

    private void sits(UUID council, String account, CouncilPart part) {
        actor.actAs(ADMINISTRATOR, () -> administrator.act(() -> councils.add(new AddCouncilMember(council, account, part,
                Dates.on(clock.instant()).minusYears(1), null))));
    }
}
