package nl.weerklank.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Residents put stickers at themes; what was counted is only added, never changed (INV-15). */
@Entity
@Table(name = "theme_ranking")
class ThemeRankingRecord {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String place;
    private int residents;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ThemeRankingRecord() {
    }

    ThemeRankingRecord(UUID trajectoryId, RecordRanking command, String recordedBy, Instant now) {
        this.trajectoryId = trajectoryId;
        cycleId = command.cycleId();
        heldOn = command.heldOn();
        place = command.place().strip();
        residents = command.residents();
        this.recordedBy = recordedBy;
        recordedAt = now;
    }

    UUID id() {
        return id;
    }
}
