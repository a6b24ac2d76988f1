package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/**
 * Why this pot is not the way, and which way is. One steward explains, another one looks along (INV-24).
 * EXPLAINED → AGREED → TOLD, or EXPLAINED → back to the talk.
 */
@Entity
@Table(name = "other_way")
class OtherWay {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    @Enumerated(EnumType.STRING)
    private Ground ground;
    private String reason;
    @Enumerated(EnumType.STRING)
    private ExplainOtherWay.Direction direction;
    @Column(name = "other_way")
    private String text;
    @Column(name = "set_aside")
    private boolean setAside;
    @Column(name = "explained_by")
    private String explainedBy;
    @Column(name = "explained_at")
    private Instant explainedAt;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "agreed")
    private Boolean agreed;
    @Column(name = "told_at")
    private Instant toldAt;

    protected OtherWay() {
    }

    OtherWay(ExplainOtherWay command, String explainedBy, Instant now) {
        ideaId = command.getIdeaId();
        ground = command.getGround();
        reason = command.getReason().strip();
        direction = command.getDirection();
        text = command.getOtherWay().strip();
        setAside = command.isSetAside();
        this.explainedBy = explainedBy;
        explainedAt = now;
    }

    void review(String account, boolean agrees) {
        if (account.equals(explainedBy)) {
            throw new BusinessException("grant.otherWay.samePerson");
        }
        reviewedBy = account;
        agreed = agrees;
    }

    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    boolean isSetAside() {
        return setAside;
    }

    Ground ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    String text() {
        return text;
    }

    String explainedBy() {
        return explainedBy;
    }

    ExplainOtherWay.Direction direction() {
        return direction;
    }

    UUID id() {
        return id;
    }

    OtherWayDetails toDetails() {
        return new OtherWayDetails(ground, reason, direction, text, setAside, explainedBy, explainedAt, reviewedBy,
                agreed, toldAt);
    }
}
