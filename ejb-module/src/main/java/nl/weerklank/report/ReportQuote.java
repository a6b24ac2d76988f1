package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's own words in a report. Whether they may be shown is the contribution's (INV-16): here stands only what the
 * speaker said when reading the concept. Taken back: the words are gone.
 */
@Entity
@Table(name = "report_quote")
class ReportQuote {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "report_id")
    private UUID reportId;
    @Column(name = "statement_id")
    private UUID statementId;
    private String text;
    private int position;
    @Column(name = "speaker_says")
    private Boolean speakerSays;
    @Column(name = "said_at")
    private Instant saidAt;

    protected ReportQuote() {
    }

    ReportQuote(UUID reportId, UUID statementId, String text, int position) {
        this.reportId = reportId;
        this.statementId = statementId;
        this.text = text;
        this.position = position;
    }

    /** The redacteur takes out what the speaker could be found by, and nothing else. */
    void mend(String words) {
        text = words;
    }

    void say(boolean yes, Instant now) {
        speakerSays = yes;
        saidAt = now;
    }

    void erase() {
        text = null;
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    UUID statementId() {
        return statementId;
    }

    String text() {
        return text;
    }
}
