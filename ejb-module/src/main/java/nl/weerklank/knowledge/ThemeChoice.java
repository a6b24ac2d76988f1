package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether the causes of a theme are searched in this cycle, and when it was passed over, why. */
@Entity
@Table(name = "theme_choice")
class ThemeChoice {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "theme_id")
    private UUID themeId;
    private boolean search;
    @Column(name = "passed_over_because")
    private String passedOverBecause;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ThemeChoice() {
    }

    private ThemeChoice(UUID cycleId, UUID themeId, boolean search, String passedOverBecause, String by, Instant now) {
        this.cycleId = cycleId;
        this.themeId = themeId;
        this.search = search;
        this.passedOverBecause = passedOverBecause;
        decidedBy = by;
        decidedAt = now;
    }

    static ThemeChoice search(UUID cycleId, UUID themeId, String by, Instant now) {
        return new ThemeChoice(cycleId, themeId, true, null, by, now);
    }

    static ThemeChoice passOver(UUID cycleId, UUID themeId, String because, String by, Instant now) {
        return new ThemeChoice(cycleId, themeId, false, because, by, now);
    }
}
