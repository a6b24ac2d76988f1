package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A find of the traceability test that points at nobody, says an editor, and why. */
@Entity
@Table(name = "report_ticked_off")
class TickedOffTrace {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "report_id")
    private UUID reportId;
    @Enumerated(EnumType.STRING)
    private TraceKind kind;
    private String words;
    private String reason;
    @Column(name = "ticked_by")
    private String tickedBy;
    @Column(name = "ticked_at")
    private Instant tickedAt;

    protected TickedOffTrace() {
    }

    TickedOffTrace(UUID reportId, TracedPassage passage, String reason, String account, Instant now) {
        this.reportId = reportId;
        kind = passage.kind();
        words = passage.kept();
        this.reason = reason;
        tickedBy = account;
        tickedAt = now;
    }

    UUID id() {
        return id;
    }

    String key() {
        return new TracedPassage(kind, words, "", "").key();
    }
}
