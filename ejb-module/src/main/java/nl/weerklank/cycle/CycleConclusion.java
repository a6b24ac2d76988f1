package nl.weerklank.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a bestuurder decided about a cycle, for everybody to read: go on without a cause or not, close or not. */
@Entity
@Table(name = "cycle_conclusion")
class CycleConclusion {

    enum Kind {
        NO_CAUSE, CLOSING
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String outcome;
    private String reason;
    private String report;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected CycleConclusion() {
    }

    CycleConclusion(UUID cycleId, Kind kind, DecideCycle command, String decidedBy, Instant now) {
        this.cycleId = cycleId;
        this.kind = kind;
        outcome = command.getOutcome();
        reason = command.getReason().strip();
        report = command.getReport() == null || command.getReport().isBlank() ? null : command.getReport().strip();
        this.decidedBy = decidedBy;
        decidedAt = now;
        publishedAt = report == null ? now : null;
    }

    CycleConclusionRow toRow() {
        return new CycleConclusionRow(kind.name(), outcome, reason, report, decidedAt);
    }
}
