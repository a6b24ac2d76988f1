package nl.weerklank.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of an advice asks (S2). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class AdviceCase {

    private static final int NEAR = 10;
    private static final int VERY_NEAR = 3;
    private static final int WORKING_DAYS_PER_TASK = 5;
    private static final int WORKING_DAYS_WITHOUT_TERM = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    AdviceQueries queries;
    @Inject
    CouncilQueries councils;
    @Inject
    Contributions contributions;
    @Inject
    Vault vault;
    @Inject
    WorkItems workItems;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;
    @Inject
    Event<AdvicePublished> published;
    @Inject
    Event<AdviceAnswerPublished> answerPublished;
    @Inject
    Event<NoAdviceNoted> noAdvice;
    @Inject
    Event<AdviceWithdrawn> withdrawn;
    @Inject
    Event<AdviceOutlivesCycle> outlivesCycle;

    /** S2 2: the dossier is what stands in the rows at the moment of reading; here it is only certain that there is one. */
    public void makeDossier(UUID requestId) {
        if (queries.papers(requestId).isEmpty()) {
            throw new IllegalStateException("no papers with " + requestId);
        }
    }

    /** S2 3: who looks whether the dossier is complete: the secretary, or the chair of a council without one. */
    public String checker(UUID requestId) {
        var council = council(requestId);
        return councils.holder(council.id(), CouncilPart.SECRETARY).orElseGet(() -> councils.actingChair(council)).account();
    }

    /** The chair, or the substitute while the chair is away. */
    public String chair(UUID requestId) {
        return councils.actingChair(council(requestId)).account();
    }

    public String account(UUID memberId) {
        return councils.member(memberId).account();
    }

    /** S2 5.0: where the council is; drafts and votes stay when more time was taken. */
    public String stand(UUID requestId) {
        return switch (queries.get(requestId).state()) {
            case READING -> "READING";
            case WRITING -> "DRAFTED";
            case VOTING -> "VOTING";
            default -> "NEW";
        };
    }

    /** S2 5.2: who was asked to read, is not done and still in office. */
    public List<String> readers(UUID requestId) {
        var inOffice = inOffice(requestId);
        return queries.readers(requestId).stream().filter(r -> !r.isDone() && inOffice.contains(r.memberId()))
                .map(r -> r.memberId().toString()).toList();
    }

    public Instant readUntil(UUID requestId) {
        return queries.get(requestId).readUntil();
    }

    /** S2 5.2b: the remarks are in; CONSULT when somebody wants residents asked first. */
    public String gatherRemarks(UUID requestId) {
        queries.lock(requestId).readingIsOver();
        return queries.readers(requestId).stream().anyMatch(AdviceReader::wantsConsultation) ? "CONSULT" : "NONE";
    }

    /** Who writes; somebody who left is replaced by the chair. */
    public String rapporteur(UUID requestId) {
        var request = queries.get(requestId);
        return Optional.ofNullable(request.rapporteur()).map(councils::member).filter(m -> m.isIn(councils.today()))
                .map(CouncilMember::account).orElseGet(() -> {
                    var chair = councils.actingChair(council(requestId));
                    request.writtenBy(chair.id());
                    return chair.account();
                });
    }

    /** S2 5.4: what residents said becomes contributions to the trajectory, without anybody's name. Again adds nothing. */
    public void keepStatements(UUID requestId) {
        var request = queries.lock(requestId);
        if (request.trajectoryId() == null) {
            return;
        }
        var said = queries.statements(requestId);
        if (!said.isEmpty() && request.voices() == null) {
            request.voices(vault.register(ContactDetails.NONE).id());
        }
        said.forEach(statement -> statement.madeContribution(contributions.keep(new NewContribution(request.voices(),
                ContributionSource.ADVICE, statement.id(), null, null, false, request.trajectoryId(), null,
                statement.text(), "nl", false))));
    }

    /** S2 5.6: who is in office and did not vote on the newest version. */
    public List<String> voters(UUID requestId) {
        var voted = queries.lastVersion(requestId).map(v -> queries.votes(v.id())).orElse(List.of()).stream()
                .map(AdviceVote::memberId).collect(Collectors.toSet());
        return councils.voters(queries.get(requestId).councilId()).stream().map(CouncilMember::id)
                .filter(m -> !voted.contains(m)).map(UUID::toString).toList();
    }

    public Instant voteUntil(UUID requestId) {
        return queries.get(requestId).voteUntil();
    }

    /** S2 6: the end of the council's term; nobody reaches it for an advice that nobody asked. */
    public Instant adviceBy(UUID requestId) {
        return queries.get(requestId).dueAt();
    }

    public Instant adviceNear(UUID requestId) {
        return before(queries.get(requestId).dueAt(), NEAR);
    }

    public Instant adviceVeryNear(UUID requestId) {
        return before(queries.get(requestId).dueAt(), VERY_NEAR);
    }

    /** S2 6b: chair, substitute and writer are reminded, each once at a time. */
    public void remindCouncil(UUID requestId) {
        var request = queries.get(requestId);
        var help = "De raad heeft tot " + Dates.day(request.dueAt()) + " voor dit advies. Bekijk wat er nog moet.";
        councils.holder(request.councilId(), CouncilPart.CHAIR)
                .ifPresent(m -> tell(AdviceNotice.ADVICE_NEAR_CHAIR, request, m, help));
        councils.holder(request.councilId(), CouncilPart.SUBSTITUTE)
                .ifPresent(m -> tell(AdviceNotice.ADVICE_NEAR_SUBSTITUTE, request, m, help));
        Optional.ofNullable(request.rapporteur()).map(councils::member)
                .ifPresent(m -> tell(AdviceNotice.ADVICE_NEAR_WRITER, request, m, help));
    }

    /** S2 15: recorded and told; it is public, and it is nobody's yes (INV-19). */
    public String noteNoAdvice(UUID requestId) {
        var request = queries.get(requestId);
        tell(AdviceNotice.NO_ADVICE_OFFICER, request, null,
                "De termijn ging voorbij zonder advies. Dat betekent niet dat de raad akkoord is. Zeg dat ook zo in het stuk.");
        noAdvice.fire(new NoAdviceNoted(requestId));
        return AdviceOutcome.NO_ADVICE.name();
    }

    /** S2 8: from now on everybody reads the advice. */
    public void publishAdvice(UUID requestId) {
        published.fire(new AdvicePublished(requestId));
    }

    public Instant answerBy(UUID requestId) {
        return queries.get(requestId).answerBy();
    }

    public Instant answerNear(UUID requestId) {
        return before(queries.get(requestId).answerBy(), NEAR);
    }

    public Instant answerVeryNear(UUID requestId) {
        return before(queries.get(requestId).answerBy(), VERY_NEAR);
    }

    /** S2 10b: who prepares and who decides are reminded. */
    public void remindAnswer(UUID requestId) {
        var request = queries.get(requestId);
        var help = "De raad wacht op een reactie. Die moet er zijn op " + Dates.day(request.answerBy()) + ".";
        tell(AdviceNotice.ANSWER_NEAR_OFFICER, request, null, help);
        tell(AdviceNotice.ANSWER_NEAR_EXECUTIVE, request, null, help);
    }

    /** S2 10a: everybody reads that it is late; the council and those who work on it are told (ADV-08). The tasks stay. */
    public void tellAnswerLate(UUID requestId) {
        var request = queries.lock(requestId);
        request.late(request.answerBy());
        var help = "De reactie had er moeten zijn op " + Dates.day(request.answerBy()) + ". Iedereen kan lezen dat zij te laat is.";
        councils.holder(request.councilId(), CouncilPart.CHAIR)
                .ifPresent(m -> tell(AdviceNotice.ANSWER_LATE_CHAIR, request, m, help));
        tell(AdviceNotice.ANSWER_LATE_OFFICER, request, null, help);
        tell(AdviceNotice.ANSWER_LATE_EXECUTIVE, request, null, help);
    }

    /** S2 11: the answer stands beside the advice; who thinks of a talk has until a day. */
    public void publishAnswer(UUID requestId) {
        var request = queries.lock(requestId);
        request.askTalkBy(clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_COUNCIL_TALK_DAYS))));
        request.followUpAt(request.answeredAt().plus(Duration.ofDays(settings.number(SettingKey.TERM_ADVICE_FOLLOW_UP_DAYS))));
        answerPublished.fire(new AdviceAnswerPublished(requestId));
    }

    public Instant talkAskBy(UUID requestId) {
        return queries.get(requestId).talkBy();
    }

    /** S2 14: ADAPT, CAUSE_MISSED or GO_ON. */
    public String settle(UUID requestId) {
        return queries.lock(requestId).settle(queries.recommendations(requestId), clock.instant()).name();
    }

    /** P3 7: an adopted recommendation says that a cause was missed. */
    public boolean missesCause(UUID requestId) {
        return queries.get(requestId).outcome() == AdviceOutcome.CAUSE_MISSED;
    }

    /** When a task should be done. */
    public Instant due(String task, UUID requestId) {
        var request = queries.get(requestId);
        return switch (task) {
            case AdviceTasks.READ -> request.readUntil();
            case AdviceTasks.VOTE -> request.voteUntil();
            case AdviceTasks.CONSULT, AdviceTasks.WRITE, AdviceTasks.ADOPT -> request.dueAt().equals(AdviceRequest.NEVER)
                    ? workingDays.after(clock.instant(), WORKING_DAYS_WITHOUT_TERM) : request.dueAt();
            case AdviceTasks.ANSWER, AdviceTasks.DECIDE -> request.answerBy();
            case AdviceTasks.ASK_TALK -> request.talkBy();
            default -> workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK);
        };
    }

    /** A year after the answer: a beleidsmedewerker says what came of it, and the chair is told (ADV-10). Each once. */
    public void lookBack() {
        em.createQuery("""
                select r from AdviceRequest r where r.followUpAt <= :now and r.state = CLOSED and exists (
                select 1 from Recommendation c where c.requestId = r.id and c.followedUpAt is null)""", AdviceRequest.class)
                .setParameter("now", clock.instant()).getResultList().forEach(request -> {
                    if (!workItems.isOpen(AdviceTasks.FOLLOW_UP, request.id())) {
                        workItems.created(new NewWorkItem(null, null, AdviceTasks.FOLLOW_UP, "Wat is ervan terechtgekomen?",
                                "advice/follow-up", request.id(), Role.POLICY_OFFICER, null,
                                workingDays.after(clock.instant(), WORKING_DAYS_WITHOUT_TERM),
                                "Een jaar geleden kreeg de adviesraad een reactie. Schrijf per aanbeveling op wat ervan kwam."));
                        councils.holder(request.councilId(), CouncilPart.CHAIR).ifPresent(m -> tell(
                                AdviceNotice.FOLLOW_UP_CHAIR, request, m,
                                "De gemeente schrijft nu op wat er van de aanbevelingen kwam. Lees het na op de pagina van het advies."));
                    }
                });
    }

    /** P0 E2: what is asked about a trajectory that stops is dropped; what was advised keeps its answer (INV-18). */
    public void trajectoryStopped(UUID trajectoryId) {
        for (var row : queries.rows("r.trajectoryId = :it order by r.askedAt, r.id", trajectoryId)) {
            var request = queries.lock(row.id());
            if (request.state().isOver()) {
                continue;
            }
            if (!request.state().isForAll()) {
                request.withdraw(clock.instant());
                Stream.of(AdviceNotice.values()).forEach(notice -> workItems.drop(notice.taskKey(), request.id()));
                councils.holder(request.councilId(), CouncilPart.CHAIR).ifPresent(m -> tell(AdviceNotice.WITHDRAWN_CHAIR,
                        request, m, "Het traject stopt. De raad hoeft over deze vraag niets meer te zeggen."));
                withdrawn.fire(new AdviceWithdrawn(request.id()));
            } else if (request.cycleId() != null && request.state() == AdviceState.ADOPTED) {
                outlivesCycle.fire(new AdviceOutlivesCycle(request.id()));
            } else if (request.cycleId() != null) {
                settle(request.id());
            }
        }
    }

    private Council council(UUID requestId) {
        return councils.get(queries.get(requestId).councilId());
    }

    private List<UUID> inOffice(UUID requestId) {
        return councils.voters(queries.get(requestId).councilId()).stream().map(CouncilMember::id).toList();
    }

    /** Working days before a moment; a reminder that would come at once, or for a term that does not run, never comes. */
    private Instant before(Instant moment, int days) {
        if (AdviceRequest.NEVER.equals(moment)) {
            return moment;
        }
        var at = workingDays.before(moment, days);
        return at.isAfter(clock.instant()) ? at : AdviceRequest.NEVER;
    }

    private void tell(AdviceNotice notice, AdviceRequest request, CouncilMember member, String help) {
        if (!workItems.isOpen(notice.taskKey(), request.id())) {
            workItems.created(new NewWorkItem(null, null, notice.taskKey(), notice.title(), "advice/notice", request.id(),
                    notice.role(), member == null ? null : member.account(),
                    workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK), help));
        }
    }
}
