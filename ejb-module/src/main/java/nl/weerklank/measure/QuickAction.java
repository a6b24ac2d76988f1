package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an official did at once about what people said in phase 1: once per visit of the phase, and never changed. */
@Entity
@Table(name = "quick_action")
class QuickAction {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private QuickActionKind kind;
    private String reason;
    @Column(name = "measure_id")
    private UUID measureId;
    @Column(name = "idea_id")
    private UUID ideaId;
    @Column(name = "contribution_id")
    private UUID contributionId;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;

    protected QuickAction() {
    }

    private QuickAction(UUID cycleId, QuickActionKind kind, String madeBy, Instant madeAt) {
        this.cycleId = cycleId;
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    static QuickAction measure(UUID cycleId, PolicyMeasure measure, String madeBy, Instant now) {
        var action = new QuickAction(cycleId, QuickActionKind.MEASURE, madeBy, now);
        action.measureId = measure.id();
        action.reason = measure.quickReason();
        return action;
    }

    static QuickAction idea(UUID cycleId, UUID ideaId, UUID contributionId, String madeBy, Instant now) {
        var action = new QuickAction(cycleId, QuickActionKind.IDEA, madeBy, now);
        action.ideaId = ideaId;
        action.contributionId = contributionId;
        return action;
    }

    static QuickAction none(UUID cycleId, String reason, String madeBy, Instant now) {
        var action = new QuickAction(cycleId, QuickActionKind.NONE, madeBy, now);
        action.reason = reason;
        return action;
    }
}
