package nl.weerklank.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What another funder pays of an idea (E04). Only confirmed lines count. */
@Entity
@Table(name = "funding_line")
class FundingLine {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private String party;
    private BigDecimal amount;
    private boolean confirmed;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;

    protected FundingLine() {
    }

    FundingLine(UUID ideaId, String party, BigDecimal amount, boolean confirmed, String addedBy, Instant addedAt) {
        this.ideaId = ideaId;
        this.party = party;
        this.amount = amount;
        this.confirmed = confirmed;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }
}
