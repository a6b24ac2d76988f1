package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A group whose share among those who speak is compared with its share among those who live there (INV-12). */
@Entity
@Table(name = "target_group")
class TargetGroup {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private String name;
    @Enumerated(EnumType.STRING)
    private TargetGroupRole role;
    private BigDecimal share;
    private String source;
    @Column(name = "as_of")
    private LocalDate asOf;
    @Column(name = "no_share_reason")
    private String noShareReason;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private int version;

    protected TargetGroup() {
    }

    TargetGroup(AddTargetGroup command, String addedBy, Instant now) {
        trajectoryId = command.trajectoryId();
        name = command.name().strip();
        role = command.role();
        share = command.percent() == null ? null : BigDecimal.valueOf(command.percent(), 2);
        source = share == null ? null : command.source().strip();
        asOf = share == null ? null : command.asOf();
        noShareReason = share == null && command.noShareReason() != null ? command.noShareReason().strip() : null;
        this.addedBy = addedBy;
        addedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    TargetGroupRow toRow() {
        return new TargetGroupRow(id, name, role, share, source, asOf, noShareReason);
    }
}
