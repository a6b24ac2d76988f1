package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Somebody who was there says what is not right in a report. Kept before anybody is told; closed with what was done. */
@Entity
@Table(name = "report_objection")
class ReportObjection {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "report_id")
    private UUID reportId;
    private UUID handle;
    private String text;
    @Column(name = "made_at")
    private Instant madeAt;
    private String done;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected ReportObjection() {
    }

    ReportObjection(UUID reportId, UUID handle, String text, Instant now) {
        this.reportId = reportId;
        this.handle = handle;
        this.text = text;
        madeAt = now;
    }

    void close(String whatWasDone, String account, Instant now) {
        if (closedAt != null) {
            throw new BusinessException("talkReport.objection.closed");
        }
        done = whatWasDone;
        closedBy = account;
        closedAt = now;
    }

    /** The term is over: what was wrong was put right long ago. */
    void erase() {
        text = "-";
        done = closedAt == null ? null : "-";
    }

    UUID id() {
        return id;
    }

    ObjectionRow toRow() {
        return new ObjectionRow(id, text, madeAt, done, closedAt);
    }
}
