package nl.weerklank.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.WorkItems;

/**
 * What members of a council do: checking a dossier, reading and remarking, writing, voting and adopting (S2 3–7). Everything
 * is of their own council alone: what another council has is not found (ADV-01). Each task is one person's.
 */
@Stateless
@RolesAllowed({Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class CouncilWork {

    private static final int MOST_STATEMENTS = 40;

    @PersistenceContext
    EntityManager em;
    @Inject
    CouncilQueries councils;
    @Inject
    AdviceQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    Settings settings;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<DossierChecked> checked;
    @Inject
    Event<ReadersChosen> readersChosen;
    @Inject
    Event<RemarksGiven> remarksGiven;
    @Inject
    Event<ResidentsConsulted> consulted;
    @Inject
    Event<AdviceWritten> written;
    @Inject
    Event<AdviceVoteGiven> voted;
    @Inject
    Event<AdviceAdopted> adopted;
    @Inject
    Event<AdviceExtensionDecided> extensionDecided;
    @Inject
    Event<UnaskedAdviceStarted> unasked;
    @Inject
    Event<CouncilTalkAsked> talkAsked;

    /** The councils in which the caller sits. */
    public List<CouncilRow> councils() {
        return councils.own().stream().map(Council::toRow).toList();
    }

    /** What the caller's councils were asked or advise by themselves, what runs first, then the newest. */
    public List<AdviceRow> list() {
        return queries.rows("""
                r.councilId in :it order by case when r.state in (CLOSED, NO_ADVICE, WITHDRAWN) then 1 else 0 end, r.askedAt desc, r.id""",
                councils.own().stream().map(Council::id).toList());
    }

    /** One request of an own council. */
    public AdviceDetails get(UUID requestId) {
        councils.seatFor(requestId);
        return queries.details(requestId);
    }

    /** Who is in the council that was asked. */
    public List<CouncilMemberRow> members(UUID requestId) {
        var members = councils.members(councils.seatFor(requestId).councilId());
        var names = queries.names(members.stream().map(CouncilMember::account).toList());
        return members.stream().map(m -> m.toRow(names.getOrDefault(m.account(), m.account()))).toList();
    }

    /** S2 3: with this dossier the council can give advice, and its term begins; or it cannot, and no term runs (INV-17). */
    public void check(UUID requestId, boolean complete, String missing) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.CHECK, requestId);
        var request = queries.lock(requestId);
        request.checked(complete, missing, councils.get(request.councilId()), clock.instant());
        checked.fire(new DossierChecked(requestId, complete ? "COMPLETE" : "INCOMPLETE"));
    }

    /** S2 5.1: who prepares the advice, who writes it, and until when they read. */
    public void chooseReaders(ChooseReaders command) {
        var requestId = command.requestId();
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.READERS, requestId);
        var request = queries.lock(requestId);
        var voters = councils.voters(request.councilId()).stream().map(CouncilMember::id).toList();
        if (command.members().isEmpty() || !voters.containsAll(command.members())) {
            throw new BusinessException("advice.readers.required");
        }
        if (!command.members().contains(command.rapporteur())) {
            throw new BusinessException("advice.readers.rapporteur");
        }
        request.prepare(command.rapporteur(), command.readUntil(), clock.instant());
        command.members().stream().distinct().forEach(member -> em.persist(new AdviceReader(requestId, member)));
        readersChosen.fire(new ReadersChosen(requestId));
    }

    /** A remark on a paragraph, for the council alone. Every member may as long as there is no advice. */
    public void remark(MakeRemark command) {
        var seat = councils.seatFor(command.requestId());
        if (!seat.part().votes()) {
            throw new BusinessException("advice.remark.secretary");
        }
        if (!queries.get(command.requestId()).state().isDrafting()) {
            throw new BusinessException("advice.remark.over");
        }
        em.persist(new MemberRemark(queries.paper(command.requestId(), command.paperId()), command.paragraph(), seat.id(),
                command.text(), command.question(), clock.instant()));
    }

    /** What members remarked on the papers, in the order of the papers; one statement, however many there are. */
    public List<RemarkRow> remarks(UUID requestId) {
        var seat = councils.seatFor(requestId);
        var papers = queries.papers(requestId);
        var names = queries.memberNames(seat.councilId());
        return em.createQuery("""
                select m from MemberRemark m where m.requestId = :id order by m.paragraph, m.madeAt, m.id""",
                MemberRemark.class).setParameter("id", requestId).getResultStream()
                .map(m -> papers.stream().filter(p -> p.id().equals(m.paperId())).findFirst()
                        .map(p -> m.toRow(p.paragraphs(), names.get(m.toRow(p.paragraphs(), "").memberId()))).orElse(null))
                .filter(Objects::nonNull).toList();
    }

    /** S2 5.2: the caller is done reading; {@code consult} when residents should be asked first. */
    public void doneReading(UUID requestId, boolean consult) {
        var seat = councils.seatFor(requestId);
        workItems.begin(AdviceTasks.READ, requestId);
        queries.readers(requestId).stream().filter(r -> r.memberId().equals(seat.id())).findFirst()
                .orElseThrow(() -> new BusinessException("worklist.taskAlreadyDone")).done(consult, clock.instant());
        remarksGiven.fire(new RemarksGiven(requestId, seat.account()));
    }

    /** S2 5.4: what residents said; each becomes a contribution. None is possible: then they were not asked. */
    public void consult(UUID requestId, List<String> statements) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.CONSULT, requestId);
        var said = statements.stream().filter(s -> s != null && !s.isBlank()).toList();
        if (said.size() > MOST_STATEMENTS) {
            throw new BusinessException("advice.consult.many", MOST_STATEMENTS);
        }
        said.forEach(text -> em.persist(new ConsultedStatement(requestId, text, clock.instant())));
        consulted.fire(new ResidentsConsulted(requestId));
    }

    /** What residents said when the council asked around. */
    public List<String> statements(UUID requestId) {
        councils.seatFor(requestId);
        return queries.statements(requestId).stream().map(ConsultedStatement::text).toList();
    }

    /** S2 5.5: keeps a version of the draft. The same words again make no new one. The writer may. */
    public int write(WriteAdvice command) {
        var seat = councils.seatFor(command.requestId());
        workItems.begin(AdviceTasks.WRITE, command.requestId());
        queries.lock(command.requestId());
        return keepVersion(command, seat);
    }

    /** S2 5.5: keeps a version and gives it to the members to vote on. */
    public void toVote(WriteAdvice command) {
        var seat = councils.seatFor(command.requestId());
        workItems.begin(AdviceTasks.WRITE, command.requestId());
        var request = queries.lock(command.requestId());
        keepVersion(command, seat);
        request.toVote(clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_COUNCIL_VOTE_DAYS))));
        em.flush();
        written.fire(new AdviceWritten(command.requestId()));
    }

    private int keepVersion(WriteAdvice command, CouncilMember writer) {
        var last = queries.lastVersion(command.requestId());
        var next = new AdviceVersion(command.requestId(), last.map(AdviceVersion::number).orElse(0) + 1, command, writer.id(),
                clock.instant());
        if (last.isPresent() && last.get().text().equals(next.text()) && last.get().recommendations().stream()
                .map(DraftRecommendation::toNew).toList().equals(next.recommendations().stream()
                        .map(DraftRecommendation::toNew).toList())) {
            return last.get().number();
        }
        em.persist(next);
        em.flush();
        return next.number();
    }

    /** All versions of the draft, the newest first. */
    public List<VersionRow> versions(UUID requestId) {
        var seat = councils.seatFor(requestId);
        var names = queries.memberNames(seat.councilId());
        return queries.versions(requestId).stream().map(v -> v.toRow(names.get(v.writtenBy()))).toList();
    }

    /**
     * S2 5.6: a member's vote on the newest version, once. It writes rows of its own only: many at the same moment do not wait
     * for each other.
     */
    public void vote(GiveAdviceVote command) {
        var seat = councils.seatFor(command.requestId());
        var request = queries.get(command.requestId());
        var version = queries.lastVersion(command.requestId()).orElseThrow(() -> new BusinessException("worklist.taskAlreadyDone"));
        if (queries.votes(version.id()).stream().anyMatch(v -> v.memberId().equals(seat.id()))) {
            throw new BusinessException("advice.vote.twice");
        }
        workItems.begin(AdviceTasks.VOTE, command.requestId());
        request.requireVoting();
        em.persist(new AdviceVote(command, version.id(), seat.id(), clock.instant()));
        voted.fire(new AdviceVoteGiven(command.requestId(), seat.account()));
    }

    /** The votes on the newest version, as numbers. */
    public VoteCount votes(UUID requestId) {
        councils.seatFor(requestId);
        return queries.count(queries.get(requestId));
    }

    /** The other views on the newest version, for members who vote after them. */
    public List<MinorityView> minorityViews(UUID requestId) {
        var seat = councils.seatFor(requestId);
        var names = queries.memberNames(seat.councilId());
        return queries.lastVersion(requestId).map(v -> queries.votes(v.id())).orElse(List.of()).stream()
                .filter(v -> v.kind() == VoteKind.MINORITY).map(v -> v.toMinorityView(names.get(v.memberId()))).toList();
    }

    /**
     * S2 5.7: adopts the newest version; everybody can read it then, and the municipality's term begins.
     *
     * @throws BusinessException {@code advice.quorum} when too few voted, {@code advice.notAgreed} when not more agree than not
     */
    public void adopt(UUID requestId) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.ADOPT, requestId);
        var request = queries.lock(requestId);
        var version = queries.lastVersion(requestId).orElseThrow(() -> new BusinessException("worklist.taskAlreadyDone"));
        request.adopt(version.text(), queries.count(request), councils.get(request.councilId()), clock.instant());
        keepRecommendations(requestId, version);
        adopted.fire(new AdviceAdopted(requestId, "ADOPTED"));
    }

    /** S2 5.7: the draft goes back to its writer; a next version is voted on anew. */
    public void backToWriter(UUID requestId) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.ADOPT, requestId);
        queries.lock(requestId).backToWriting();
        adopted.fire(new AdviceAdopted(requestId, "BACK"));
    }

    private void keepRecommendations(UUID requestId, AdviceVersion version) {
        int number = 1;
        for (var recommendation : version.recommendations()) {
            em.persist(new Recommendation(requestId, number++, recommendation.toNew()));
        }
        em.flush();
    }

    /** S2 7: the term is over: more time, once; or there is no advice, which is no yes (INV-19). */
    public void extend(UUID requestId, boolean moreTime) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.EXTEND, requestId);
        var request = queries.lock(requestId);
        if (moreTime) {
            request.extend(councils.get(request.councilId()), clock.instant());
        } else {
            request.noAdvice(clock.instant());
        }
        extensionDecided.fire(new AdviceExtensionDecided(requestId, moreTime ? "EXTENDED" : "NO_ADVICE"));
    }

    /** S2 1b: the council speaks by itself, with a text that it adopted already or one that is to be written. The chair may. */
    public UUID startUnasked(StartUnaskedAdvice command) {
        var council = councils.get(command.councilId());
        var seat = councils.seat(command.councilId());
        if (!councils.actingChair(council).id().equals(seat.id())) {
            throw new BusinessException("advice.unasked.chair");
        }
        if (command.follows() != null) {
            councils.seatFor(command.follows());
        }
        var request = AdviceRequest.unasked(command, actor.accountName(), clock.instant());
        em.persist(request);
        em.flush();
        var isReady = command.text() != null && !command.text().isBlank();
        if (isReady) {
            keepVersion(new WriteAdvice(request.id(), command.text(), command.recommendations()), seat);
            var version = queries.lastVersion(request.id()).orElseThrow();
            request.bring(version.text(), council, clock.instant());
            keepRecommendations(request.id(), version);
        }
        unasked.fire(new UnaskedAdviceStarted(request.id(), isReady ? "TEXT_READY" : "DRAFT"));
        return request.id();
    }

    /** S2 12: whether the council wants to talk with the college about the answer. */
    public void askTalk(UUID requestId, boolean wanted) {
        councils.seatFor(requestId);
        workItems.begin(AdviceTasks.ASK_TALK, requestId);
        talkAsked.fire(new CouncilTalkAsked(requestId, wanted ? "TALK" : "NO_TALK"));
    }
}
