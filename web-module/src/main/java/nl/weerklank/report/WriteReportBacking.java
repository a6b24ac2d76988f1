package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** A gespreksleider writes a report, or puts right what was not right ({@code report/write.xhtml}, {@code objections.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class WriteReportBacking {

    private static final String QUOTE = "quote-";
    private static final String DONE = "done-";

    @Inject
    TaskPage task;
    @Inject
    ReportWriting writing;

    private ReportDetails report;
    private List<QuotableRow> statements;
    private List<ObjectionRow> objections;

    public ReportDetails getReport() {
        if (report == null) {
            report = writing.get(task.getSubjectId());
        }
        return report;
    }

    public List<QuotableRow> getStatements() {
        if (statements == null) {
            statements = writing.statements(task.getSubjectId());
        }
        return statements;
    }

    /** What is still open; what was closed before stands in {@link #getClosed}. */
    public List<ObjectionRow> getObjections() {
        return all().stream().filter(ObjectionRow::isOpen).toList();
    }

    public List<ObjectionRow> getClosed() {
        return all().stream().filter(o -> !o.isOpen()).toList();
    }

    private List<ObjectionRow> all() {
        if (objections == null) {
            objections = writing.objections(task.getSubjectId());
        }
        return objections;
    }

    /** Fills the form with what was written before; the first time with what was noted at the table. */
    public void open() {
        task.suggest("summary", getReport().summary());
        task.suggest("strengths", getReport().summary() == null ? String.join("\n", getReport().noted())
                : getReport().strengths());
        getStatements().stream().filter(QuotableRow::chosen).forEach(s -> task.suggest(QUOTE + s.statementId(), "true"));
    }

    public String write() {
        task.keep();
        writing.write(new WriteReport(task.getSubjectId(), task.text("summary"), task.text("strengths"),
                task.isYes("nobodyNamedStrengths"), chosen()));
        return task.done();
    }

    public String handle() {
        task.keep();
        var done = new HashMap<UUID, String>();
        getObjections().forEach(o -> done.put(o.id(), task.text(DONE + o.id())));
        writing.handle(new HandleObjections(task.getSubjectId(), task.text("summary"), task.text("strengths"), chosen(),
                done));
        return task.done();
    }

    /** In the order in which people said it. */
    private List<UUID> chosen() {
        return getStatements().stream().map(QuotableRow::statementId).filter(id -> task.isYes(QUOTE + id)).toList();
    }
}
