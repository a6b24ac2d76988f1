package nl.weerklank.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Vault;

/** What somebody who was at a table does with the report of it, with the code of their card alone. */
@Stateless
@PermitAll // residents have no account: whoever holds the card reads what was said at its table; every call checks anew
@RunAs(Role.PROCESS)
public class OwnReports {

    /** More than a whole table has to say at once; behind one code somebody else might write without end. */
    private static final int MOST_OPEN = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;
    @Inject
    Contributions contributions;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;
    @Inject
    Clock clock;
    @Inject
    Event<ReportObjected> objected;
    @Inject
    Event<ReportAgreed> agreed;
    @Inject
    Event<QuoteConsentGiven> consented;

    /**
     * Whether a code is one of ours. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String code, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = vault.findByCode(code).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** Concepts that this person can read and answer now, the oldest first. */
    public List<OwnReportRow> open(String code) {
        return vault.findByCode(code).map(handle -> reports(handle).map(r -> row(r, handle)).toList()).orElse(List.of());
    }

    /** Published reports of talks that this person was at, to mark them in the library. */
    public Set<UUID> published(String code) {
        return vault.findByCode(code).map(handle -> Set.copyOf(em.createQuery("""
                select r.id from ConversationReport r where r.state = PUBLISHED and exists (
                select 1 from Conversation t where t.id member of r.conversations and (t.boardHandle = :handle
                or exists (select 1 from Invitation i where i.conversationId = t.id and i.handle = :handle
                and i.state = ATTENDED)))""", UUID.class).setParameter("handle", handle).getResultList()))
                .orElse(Set.of());
    }

    /**
     * Keeps what somebody says of a concept: it is right, or what is not right, and of their own words whether they may be
     * shown. What is not right is a row before anybody is told. When everybody who was there agrees, the report goes on.
     *
     * @throws BusinessException {@code talkReport.check.closed} when the report is public, or being written anew
     */
    public void answer(String code, @Valid AnswerReport answer) {
        var handle = vault.findByCode(code).orElseThrow(NotFoundException::new);
        // The last two who agree come one after the other; an objection comes before the report is public, or after.
        var report = queries.lock(answer.reportId());
        if (!isOf(report.id(), handle)) {
            throw new NotFoundException();
        }
        if (!report.state().isWithParticipants()) {
            throw new BusinessException("talkReport.check.closed");
        }
        var person = queries.readers(report.id()).contains(handle);
        sayOfQuotes(report, handle, answer.quotes());
        if (answer.right() && person) {
            agree(report, handle);
        } else if (!answer.right()) {
            object(report, handle, answer.words());
        }
    }

    private void agree(ConversationReport report, UUID handle) {
        var found = em.find(ReportAgreement.class, new ReportAgreement.Key(report.id(), handle));
        var agreement = found == null ? new ReportAgreement(report.id(), handle) : found;
        var again = agreement.edition() == report.edition();
        agreement.agree(report.edition(), clock.instant());
        if (found == null) {
            em.persist(agreement);
        }
        em.flush();
        if (!again && report.state() == ReportState.CHECK && isAgreedByAll(report)) {
            agreed.fire(new ReportAgreed(report.id()));
        }
    }

    /** Somebody without a card said nothing yet: where the table was larger than its cards, only the term ends the wait. */
    private boolean isAgreedByAll(ConversationReport report) {
        var people = em.createQuery("select coalesce(sum(t.participants), 0) from Conversation t where t.id in (:ids)",
                Long.class).setParameter("ids", report.conversations()).getSingleResult();
        var readers = queries.readers(report.id());
        var said = em.createQuery("""
                select count(a) from ReportAgreement a where a.reportId = :id and a.edition = :edition
                and a.handle in (:readers)""", Long.class).setParameter("id", report.id())
                .setParameter("edition", report.edition()).setParameter("readers", readers).getSingleResult();
        return said >= people && said == readers.size() && !queries.isOpenObjection(report.id());
    }

    private void object(ConversationReport report, UUID handle, String words) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("talkReport.objection.words");
        }
        if (em.createQuery("""
                select count(o) from ReportObjection o where o.reportId = :id and o.handle = :handle
                and o.closedAt is null""", Long.class).setParameter("id", report.id()).setParameter("handle", handle)
                .getSingleResult() >= MOST_OPEN) {
            throw new BusinessException("talkReport.objection.many");
        }
        em.persist(new ReportObjection(report.id(), handle, words.strip(), clock.instant()));
        em.flush();
        objected.fire(new ReportObjected(report.id()));
    }

    private void sayOfQuotes(ConversationReport report, UUID handle, Map<UUID, Boolean> answers) {
        var own = queries.quoteRows(report.id(), handle).stream().filter(ReportQuoteRow::own)
                .collect(Collectors.toMap(ReportQuoteRow::id, Function.identity()));
        if (!queries.readers(report.id()).contains(handle) || !own.keySet().containsAll(answers.keySet())) {
            if (answers.isEmpty()) {
                return;
            }
            throw new NotFoundException();
        }
        answers.forEach((id, yes) -> {
            var quote = em.find(ReportQuote.class, id);
            quote.say(yes, clock.instant());
            if (yes) {
                contributions.show(ContributionSource.STATEMENT, quote.statementId());
            } else {
                contributions.hide(ContributionSource.STATEMENT, quote.statementId());
            }
            consented.fire(new QuoteConsentGiven(report.id(), yes ? "YES" : "NO"));
        });
    }

    private Stream<ConversationReport> reports(UUID handle) {
        return em.createQuery("""
                select r from ConversationReport r where r.state in (CHECK, APPROVED) and exists (
                select 1 from Conversation t where t.id member of r.conversations and (t.boardHandle = :handle
                or exists (select 1 from Invitation i where i.conversationId = t.id and i.handle = :handle
                and i.state = ATTENDED))) order by r.openedAt, r.id""", ConversationReport.class)
                .setParameter("handle", handle).getResultStream();
    }

    private boolean isOf(UUID reportId, UUID handle) {
        return em.createQuery("""
                select count(r) from ConversationReport r where r.id = :id and exists (
                select 1 from Conversation t where t.id member of r.conversations and (t.boardHandle = :handle
                or exists (select 1 from Invitation i where i.conversationId = t.id and i.handle = :handle
                and i.state = ATTENDED)))""", Long.class).setParameter("id", reportId)
                .setParameter("handle", handle).getSingleResult() > 0;
    }

    private OwnReportRow row(ConversationReport report, UUID handle) {
        var person = queries.readers(report.id()).contains(handle);
        // Words that nobody said yes to are for their own speaker alone.
        var quotes = queries.quoteRows(report.id(), person ? handle : null).stream()
                .filter(q -> q.consent() || q.own()).toList();
        var found = em.find(ReportAgreement.class, new ReportAgreement.Key(report.id(), handle));
        var own = em.createQuery("""
                select o from ReportObjection o where o.reportId = :id and o.handle = :handle order by o.madeAt, o.id""",
                ReportObjection.class).setParameter("id", report.id()).setParameter("handle", handle).getResultStream()
                .map(ReportObjection::toRow).toList();
        return new OwnReportRow(report.id(), queries.trajectory(report.trajectoryId()), queries.question(report.roundId()),
                report.summary(), report.strengths(), quotes, report.checkUntil(), person,
                found != null && found.edition() == report.edition(), own);
    }
}
