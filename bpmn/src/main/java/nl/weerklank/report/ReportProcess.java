package nl.weerklank.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;

/**
 * The report of a talk, or of small ones together (report.bpmn, by the id of a report): everything that model and the domain
 * say to each other, and what the models of a talk and of a round ask before they call it.
 */
@Named("report")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class ReportProcess {

    static final String REPORT_ID = "reportId";
    static final String CONVERSATION_ID = "conversationId";
    static final String ROUND_ID = "roundId";
    static final String TRACE_OUTCOME = "traceOutcome";
    static final String PUBLISH_OUTCOME = "publishOutcome";
    public static final Set<String> VARIABLES = Set.of(REPORT_ID, CONVERSATION_ID, ROUND_ID, TRACE_OUTCOME,
            PUBLISH_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    ReportCase reports;

    // What the domain tells the process

    public void written(@Observes ReportWritten event) {
        engine.complete("writeReport", event.reportId(), Map.of());
    }

    public void mended(@Observes ReportMended event) {
        engine.complete("makeUntraceable", event.reportId(), Map.of());
    }

    public void objected(@Observes ReportObjected event) {
        engine.correlate("ReportObjected", event.reportId());
    }

    public void agreed(@Observes ReportAgreed event) {
        engine.correlate("ReportAgreed", event.reportId());
    }

    public void objectionsHandled(@Observes ObjectionsHandled event) {
        engine.complete("handleObjections", event.reportId(), Map.of());
    }

    public void judged(@Observes ReportJudged event) {
        engine.complete("publishReport", event.reportId(), Map.of(PUBLISH_OUTCOME, event.detail()));
    }

    // What the models ask of the domain

    public String ofConversation(String conversationId) {
        return reports.ofConversation(UUID.fromString(conversationId)).map(UUID::toString).orElse(null);
    }

    public boolean hasOwn(String conversationId) {
        return reports.hasOwn(UUID.fromString(conversationId));
    }

    public void joinSmallTalks(String roundId) {
        reports.joinSmallTalks(UUID.fromString(roundId));
    }

    public List<String> jointReports(String roundId) {
        return reports.jointReports(UUID.fromString(roundId));
    }

    public String writer(String reportId) {
        return reports.writer(UUID.fromString(reportId));
    }

    public Date due(String reportId) {
        return Date.from(reports.due(UUID.fromString(reportId)));
    }

    public Date lateAt(String reportId) {
        return Date.from(reports.lateAt(UUID.fromString(reportId)));
    }

    public void askForHelp(String reportId) {
        reports.askForHelp(UUID.fromString(reportId));
    }

    public String checkTraceability(String reportId) {
        return reports.checkTraceability(UUID.fromString(reportId));
    }

    public void sendConcept(String reportId) {
        reports.sendConcept(UUID.fromString(reportId));
    }

    public boolean isObjectionOpen(String reportId) {
        return reports.isObjectionOpen(UUID.fromString(reportId));
    }

    public Date checkUntil(String reportId) {
        return Date.from(reports.checkUntil(UUID.fromString(reportId)));
    }

    public void dropQuotes(String reportId) {
        reports.dropQuotes(UUID.fromString(reportId));
    }
}
