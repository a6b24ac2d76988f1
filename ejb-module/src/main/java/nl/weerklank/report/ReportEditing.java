package nl.weerklank.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** What a redacteur does with a report: take out what somebody could be found by, and publish it. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class ReportEditing {

    static final String MEND = "makeUntraceable";
    static final String PUBLISH = "publishReport";
    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;
    @Inject
    Traces traces;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ReportMended> mended;
    @Inject
    Event<TraceTickedOff> tickedOff;
    @Inject
    Event<ReportJudged> judged;

    public ReportDetails get(UUID reportId) {
        return queries.details(queries.get(reportId));
    }

    /** The quotes of a report, each with whether it may be shown now. */
    public List<ReportQuoteRow> quotes(UUID reportId) {
        return queries.quoteRows(reportId, null);
    }

    /** By what somebody could be found, part by part. */
    public List<TraceRow> traces(UUID reportId) {
        return traces.open(queries.get(reportId));
    }

    /** Whether somebody says that something is not right, and nobody has looked at it. */
    public boolean isObjectionOpen(UUID reportId) {
        return queries.isOpenObjection(reportId);
    }

    /** Takes out what somebody could be found by; what points at nobody is ticked off with a reason, which is logged. */
    public void mend(@Valid MendReport command) {
        workItems.begin(MEND, command.reportId());
        var report = queries.lock(command.reportId());
        var strengths = command.strengths() == null || command.strengths().isBlank() ? null : command.strengths().strip();
        words.requireSendable(command.summary() + "\n" + Objects.toString(strengths, ""));
        if (command.quotes().values().stream().anyMatch(q -> q == null || q.isBlank() || q.length() > LONGEST_QUOTE)) {
            throw new BusinessException("talkReport.quote.wrong");
        }
        if (command.tickedOff().values().stream().anyMatch(r -> r != null && r.length() > LONGEST_REASON)) {
            throw new BusinessException("talkReport.reason.tooLong");
        }
        var found = traces.open(report).stream().collect(Collectors.toMap(TraceRow::key, TraceRow::passage));
        var reasons = new LinkedHashMap<TracedPassage, String>();
        command.tickedOff().forEach((key, reason) -> {
            if (reason != null && !reason.isBlank() && found.containsKey(key)) {
                var passage = found.get(key);
                reasons.putIfAbsent(new TracedPassage(passage.kind(), passage.kept(), "", ""), reason.strip());
            }
        });
        reasons.forEach((passage, reason) -> {
            em.persist(new TickedOffTrace(report.id(), passage, reason, actor.accountName(), clock.instant()));
            tickedOff.fire(new TraceTickedOff(report.id(), passage.kind().name()));
        });
        report.mend(command.summary().strip(), strengths);
        queries.quotes(report.id()).stream().filter(q -> command.quotes().containsKey(q.id()))
                .forEach(q -> q.mend(command.quotes().get(q.id()).strip()));
        em.flush();
        mended.fire(new ReportMended(report.id()));
    }

    /**
     * Makes the report public (S3c 10).
     *
     * @throws BusinessException {@code talkReport.publish.objection} when somebody said meanwhile that something is not
     *         right: then it goes back to who wrote it
     */
    public void publish(UUID reportId) {
        workItems.begin(PUBLISH, reportId);
        var report = queries.lock(reportId);
        if (queries.isOpenObjection(reportId)) {
            throw new BusinessException("talkReport.publish.objection");
        }
        words.requireSendable(report.summary() + "\n" + Objects.toString(report.strengths(), ""));
        report.publish(actor.accountName(), clock.instant());
        judged.fire(new ReportJudged(reportId, "PUBLISHED"));
    }

    /** Back to who wrote it, since somebody says that something is not right. Refused when nobody does. */
    public void sendBack(UUID reportId) {
        workItems.begin(PUBLISH, reportId);
        queries.lock(reportId);
        if (!queries.isOpenObjection(reportId)) {
            throw new BusinessException("talkReport.objection.none");
        }
        judged.fire(new ReportJudged(reportId, "OBJECTION"));
    }
}
