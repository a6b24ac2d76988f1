package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was there says that an edition of the report is right. */
@Entity
@Table(name = "report_agreement")
@IdClass(ReportAgreement.Key.class)
class ReportAgreement {

    /** Who, of which report. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID reportId;
        private UUID handle;

        Key() {
        }

        Key(UUID reportId, UUID handle) {
            this.reportId = reportId;
            this.handle = handle;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && reportId.equals(key.reportId) && handle.equals(key.handle);
        }

        @Override
        public int hashCode() {
            return reportId.hashCode() * 31 + handle.hashCode();
        }
    }

    @Id
    @Column(name = "report_id")
    private UUID reportId;
    @Id
    private UUID handle;
    private int edition;
    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected ReportAgreement() {
    }

    ReportAgreement(UUID reportId, UUID handle) {
        this.reportId = reportId;
        this.handle = handle;
    }

    void agree(int toEdition, Instant now) {
        edition = toEdition;
        agreedAt = now;
    }

    int edition() {
        return edition;
    }
}
