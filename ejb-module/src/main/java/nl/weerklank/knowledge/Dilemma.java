package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Where professionals get stuck because norms, values or rules clash (B03). */
@Entity
@Table(name = "dilemma")
class Dilemma {

    static final int LONGEST_TEXT = 600;
    static final int LONGEST_OWNER = 120;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    private DilemmaKind kind;
    private String text;
    @Column(name = "rule_owner")
    private String ruleOwner;
    @Column(name = "cause_id")
    private UUID causeId;
    @Enumerated(EnumType.STRING)
    private DilemmaState state = DilemmaState.RAISED;
    @Column(name = "raised_by")
    private String raisedBy;
    @Column(name = "raised_at")
    private Instant raisedAt;

    protected Dilemma() {
    }

    /** Refuses a rule without the body that can change it. */
    Dilemma(UUID cycleId, DilemmaKind kind, String text, String ruleOwner, String by, Instant now) {
        if (kind == null) {
            throw new BusinessException("dilemma.kind.required");
        }
        if (text == null || text.length() > LONGEST_TEXT) {
            throw new BusinessException("dilemma.text.required");
        }
        if (kind == DilemmaKind.RULE && (ruleOwner == null || ruleOwner.length() > LONGEST_OWNER)) {
            throw new BusinessException("dilemma.ruleOwner.required");
        }
        this.cycleId = cycleId;
        this.kind = kind;
        this.text = text;
        this.ruleOwner = kind == DilemmaKind.RULE ? ruleOwner : null;
        raisedBy = by;
        raisedAt = now;
    }

    /** Residents and professionals saw it too; it belongs to a cause when they say so. */
    void confirm(UUID cause) {
        state = DilemmaState.CONFIRMED;
        causeId = cause;
    }

    void stay() {
        state = DilemmaState.STAYS;
        causeId = null;
    }

    UUID id() {
        return id;
    }

    DilemmaState state() {
        return state;
    }

    DilemmaRow toRow() {
        return new DilemmaRow(id, kind, text, ruleOwner, causeId, state);
    }
}
