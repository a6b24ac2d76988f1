package nl.weerklank.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** What several contributions of a trajectory are about. */
@Entity
@Table(name = "theme")
class Theme {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_STRENGTHS = 1500;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private String name;
    private String strengths;
    @Enumerated(EnumType.STRING)
    private ThemeAnalysis analysis = ThemeAnalysis.NONE;
    @Column(name = "more_experience")
    private boolean moreExperience;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Version
    private int version;

    protected Theme() {
    }

    Theme(UUID trajectoryId, String name, String madeBy, Instant madeAt) {
        this.trajectoryId = trajectoryId;
        this.name = name;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Refuses who looked at an older state: a colleague's change is never overwritten. */
    void requireShown(int shownVersion) {
        if (version != shownVersion) {
            throw new BusinessException("theme.stale", name);
        }
    }

    void describe(String newName, String whatGoesWell) {
        name = newName;
        strengths = whatGoesWell;
    }

    /** While causes are searched, the contributions of a theme stay as they are. */
    void requireChangeable() {
        if (analysis == ThemeAnalysis.RUNNING) {
            throw new BusinessException("theme.inAnalysis", name);
        }
    }

    /** What was analysed keeps its contributions: the chain from a cause back to them holds (INV-21). */
    void requireNotAnalysed() {
        requireChangeable();
        if (analysis != ThemeAnalysis.NONE) {
            throw new BusinessException("theme.analysed", name);
        }
    }

    void startAnalysis() {
        requireChangeable();
        analysis = ThemeAnalysis.RUNNING;
        moreExperience = false;
    }

    /** People see that more experience is needed before a cause can be found. */
    void needsMoreExperience(boolean yes) {
        moreExperience = yes;
    }

    void endAnalysis(boolean causeFound) {
        if (analysis == ThemeAnalysis.RUNNING) {
            analysis = causeFound ? ThemeAnalysis.CAUSE_FOUND : ThemeAnalysis.NOT_FOUND;
        }
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    String name() {
        return name;
    }

    ThemeDetails toDetails() {
        return new ThemeDetails(id, trajectoryId, name, strengths, analysis, moreExperience, version);
    }
}
