package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What one party pays for a measure; confirmed or not yet (INV-40). */
@Entity
@Table(name = "measure_funding")
class MeasureFunding {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "measure_id")
    private UUID measureId;
    private String party;
    private BigDecimal amount;
    private boolean confirmed;
    @Column(name = "added_at")
    private Instant addedAt;

    protected MeasureFunding() {
    }

    MeasureFunding(UUID measureId, String party, BigDecimal amount, boolean confirmed, Instant now) {
        this.measureId = measureId;
        this.party = party;
        this.amount = amount;
        this.confirmed = confirmed;
        addedAt = now;
    }

    void confirm(boolean yes) {
        confirmed = yes;
    }

    UUID measureId() {
        return measureId;
    }

}
