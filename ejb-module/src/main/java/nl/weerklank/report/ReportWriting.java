package nl.weerklank.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** What a gespreksleider does with an own report: write it, and put right what was not right. */
@Stateless
@RolesAllowed(Role.FACILITATOR)
public class ReportWriting {

    static final String WRITE = "writeReport";
    static final String HANDLE = "handleObjections";
    private static final int LONGEST_DONE = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ReportWritten> written;
    @Inject
    Event<ObjectionsHandled> handled;

    /** An own report, and what was noted at its tables. */
    public ReportDetails get(UUID reportId) {
        return queries.details(own(reportId));
    }

    /** What was said in the talks of an own report; those that are chosen are marked. */
    public List<QuotableRow> statements(UUID reportId) {
        return queries.quotable(own(reportId).id());
    }

    /** Objections to an own report, the oldest first. Who objects has no name here. */
    public List<ObjectionRow> objections(UUID reportId) {
        return queries.objections(own(reportId).id()).stream().map(ReportObjection::toRow).toList();
    }

    /**
     * Writes the report (S3c 2). Refuses words that we do not use (D8), quotes that were not said there, and a report that
     * holds problems only while people named at the table what they do themselves (INV-49).
     */
    public void write(@Valid WriteReport command) {
        workItems.begin(WRITE, command.reportId());
        var report = queries.lock(own(command.reportId()).id());
        var strengths = blank(command.strengths());
        if (strengths == null && !command.nobodyNamedStrengths()) {
            throw new BusinessException("talkReport.strengths.ask");
        }
        requireSendable(command.summary(), strengths);
        report.write(command.summary().strip(), strengths);
        choose(report, command.statements());
        written.fire(new ReportWritten(report.id()));
    }

    /**
     * Closes every open objection with what was done, and writes the report anew (S3c 8). Refused while one has no answer:
     * another may have come in meanwhile.
     */
    public void handle(@Valid HandleObjections command) {
        workItems.begin(HANDLE, command.reportId());
        var report = queries.lock(own(command.reportId()).id());
        requireSendable(command.summary(), blank(command.strengths()));
        var open = queries.objections(report.id()).stream().filter(o -> o.toRow().isOpen()).toList();
        if (!open.stream().map(o -> command.done().get(o.id())).allMatch(d -> d != null && !d.isBlank())) {
            throw new BusinessException("talkReport.objection.unanswered");
        }
        if (command.done().values().stream().anyMatch(d -> d != null && d.length() > LONGEST_DONE)) {
            throw new BusinessException("talkReport.done.tooLong");
        }
        open.forEach(o -> o.close(command.done().get(o.id()).strip(), actor.accountName(), clock.instant()));
        report.handleObjections(command.summary().strip(), blank(command.strengths()));
        choose(report, command.statements());
        handled.fire(new ObjectionsHandled(report.id()));
    }

    /** Quotes that stay keep the words that the redacteur took something out of, and what their speaker said. */
    private void choose(ConversationReport report, List<UUID> statements) {
        var said = queries.quotable(report.id()).stream()
                .collect(Collectors.toMap(QuotableRow::statementId, QuotableRow::text));
        if (!said.keySet().containsAll(statements)) {
            throw new BusinessException("talkReport.quote.gone");
        }
        var there = queries.quotes(report.id()).stream()
                .collect(Collectors.toMap(ReportQuote::statementId, Function.identity()));
        there.values().stream().filter(q -> !statements.contains(q.statementId())).forEach(em::remove);
        em.flush();
        for (var statement : Set.copyOf(statements)) {
            if (!there.containsKey(statement)) {
                em.persist(new ReportQuote(report.id(), statement, said.get(statement), statements.indexOf(statement)));
            }
        }
        em.flush();
    }

    private void requireSendable(String summary, String strengths) {
        words.requireSendable(summary + "\n" + Objects.toString(strengths, ""));
    }

    private ConversationReport own(UUID reportId) {
        var report = queries.get(reportId);
        if (!report.writer().equals(actor.accountName())) {
            throw new NotFoundException();
        }
        return report;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
