package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Verslag controleren: who was there reads the concept and says whether it is right ({@code report/open.xhtml}, {@code check.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class CheckReportBacking {

    private static final String CHECK = "/report/check?faces-redirect=true";

    @Inject
    ReportReader reader;
    @Inject
    OwnReports own;

    private final Map<String, String> fields = new TreeMap<>();
    private String code;
    private List<OwnReportRow> rows;

    public String open() {
        return reader.open(code, own::opens) ? CHECK : null;
    }

    /** The page needs a code: its own, or that of the card or contribution that is open in this browser. */
    public String enter() {
        return reader.held() == null ? "/report/open?faces-redirect=true" : null;
    }

    public List<OwnReportRow> getRows() {
        if (rows == null && reader.held() != null) {
            rows = own.open(reader.held());
            rows.forEach(this::showWhatIsThere);
        }
        return rows;
    }

    public String send(UUID reportId) {
        var quotes = new HashMap<UUID, Boolean>();
        getRows().stream().filter(r -> r.id().equals(reportId)).flatMap(r -> r.own().stream()).forEach(q -> {
            var said = yes("quote-" + q.id());
            if (said != null) {
                quotes.put(q.id(), said);
            }
        });
        own.answer(reader.held(), new AnswerReport(reportId, yes("right-" + reportId), fields.get("words-" + reportId), quotes));
        Errors.news("check.thanks");
        return CHECK;
    }

    private void showWhatIsThere(OwnReportRow row) {
        fields.putIfAbsent("right-" + row.id(), row.agreed() ? "YES" : null);
        row.own().forEach(q -> fields.putIfAbsent("quote-" + q.id(),
                q.speakerSays() == null ? null : q.speakerSays() ? "YES" : "NO"));
    }

    private Boolean yes(String field) {
        var typed = fields.get(field);
        return "YES".equals(typed) ? Boolean.TRUE : "NO".equals(typed) ? Boolean.FALSE : null;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
