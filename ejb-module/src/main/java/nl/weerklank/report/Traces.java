package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the traceability test finds in a report, without what an editor ticked off. */
@ApplicationScoped
class Traces {

    static final String SUMMARY = "SUMMARY";
    static final String STRENGTHS = "STRENGTHS";

    @Inject
    EntityManager em;
    @Inject
    ReportQueries queries;

    List<TraceRow> open(ConversationReport report) {
        var ticked = em.createQuery("select t from TickedOffTrace t where t.reportId = :id", TickedOffTrace.class)
                .setParameter("id", report.id()).getResultStream().map(TickedOffTrace::key).collect(Collectors.toSet());
        var found = new ArrayList<TraceRow>();
        var known = queries.knownWords(report.trajectoryId());
        parts(report).forEach((part, text) -> Traceability.find(text, known).stream()
                .filter(p -> !ticked.contains(p.key()))
                .forEach(p -> found.add(new TraceRow("trace-" + found.size(), part, p))));
        return found;
    }

    private Map<String, String> parts(ConversationReport report) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(SUMMARY, report.summary());
        if (report.strengths() != null) {
            parts.put(STRENGTHS, report.strengths());
        }
        queries.quotes(report.id()).forEach(q -> parts.put(q.id().toString(), q.text()));
        return parts;
    }
}
