package nl.weerklank.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A concept for somebody who was there. {@code mayAgree} is false behind the code of a whole table: then nobody knows who
 * speaks, and only what is not right counts.
 */
public record OwnReportRow(UUID id, String trajectory, String centralQuestion, String summary, String strengths,
        List<ReportQuoteRow> quotes, Instant until, boolean mayAgree, boolean agreed, List<ObjectionRow> objections) {

    /** The reader's own words in it. */
    public List<ReportQuoteRow> own() {
        return quotes.stream().filter(ReportQuoteRow::own).toList();
    }
}
