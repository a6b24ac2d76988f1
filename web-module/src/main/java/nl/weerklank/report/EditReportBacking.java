package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** A redacteur makes a report untraceable, or publishes it ({@code report/untrace.xhtml}, {@code publish.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class EditReportBacking {

    private static final String QUOTE = "quote-";

    @Inject
    TaskPage task;
    @Inject
    ReportEditing editing;

    private ReportDetails report;
    private List<ReportQuoteRow> quotes;
    private List<TraceRow> traces;

    public ReportDetails getReport() {
        if (report == null) {
            report = editing.get(task.getSubjectId());
        }
        return report;
    }

    public List<ReportQuoteRow> getQuotes() {
        if (quotes == null) {
            quotes = editing.quotes(task.getSubjectId());
        }
        return quotes;
    }

    public List<TraceRow> getTraces() {
        if (traces == null) {
            traces = editing.traces(task.getSubjectId());
        }
        return traces;
    }

    public boolean isObjectionOpen() {
        return editing.isObjectionOpen(task.getSubjectId());
    }

    /** Fills the form with what stands in the report now. */
    public void open() {
        task.suggest("summary", getReport().summary());
        task.suggest("strengths", getReport().strengths());
        getQuotes().forEach(q -> task.suggest(QUOTE + q.id(), q.text()));
    }

    public String mend() {
        task.keep();
        var words = new HashMap<UUID, String>();
        getQuotes().forEach(q -> words.put(q.id(), task.text(QUOTE + q.id())));
        var tickedOff = new HashMap<String, String>();
        getTraces().forEach(t -> tickedOff.put(t.key(), task.text(t.key())));
        editing.mend(new MendReport(task.getSubjectId(), task.text("summary"), task.text("strengths"), words, tickedOff));
        return task.done();
    }

    public String publish() {
        editing.publish(task.getSubjectId());
        return task.done();
    }

    public String sendBack() {
        editing.sendBack(task.getSubjectId());
        return task.done();
    }
}
