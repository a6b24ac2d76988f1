package nl.weerklank.preparation;

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
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.TrajectoryTerms;

/** What a bestuurder decided about a preparation: the room that residents have, or why it must be adapted or not begin. */
@Entity
@Table(name = "mandate")
class Mandate {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    @Enumerated(EnumType.STRING)
    private MandateOutcome outcome;
    @Enumerated(EnumType.STRING)
    private ParticipationLevel level;
    @Column(name = "who_decides")
    private String whoDecides;
    @Column(name = "open_to_influence")
    private String openToInfluence;
    private String fixed;
    private String delegated;
    @Column(name = "delegated_up_to")
    private BigDecimal delegatedUpTo;
    private String remark;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private int version;

    protected Mandate() {
    }

    /** A mandate says what is open and what is fixed, who decides and how far (POL-04); another answer says why. */
    Mandate(UUID preparationId, DecideMandate command, String decidedBy, Instant now) {
        if (command.outcome() == MandateOutcome.GIVEN) {
            if (command.level() == null || isBlank(command.whoDecides()) || isBlank(command.openToInfluence())
                    || isBlank(command.fixed())) {
                throw new BusinessException("mandate.incomplete");
            }
            level = command.level();
            whoDecides = command.whoDecides().strip();
            openToInfluence = command.openToInfluence().strip();
            fixed = command.fixed().strip();
            delegated = isBlank(command.delegated()) ? null : command.delegated().strip();
            delegatedUpTo = command.delegatedUpTo();
        } else if (isBlank(command.remark())) {
            throw new BusinessException(command.outcome() == MandateOutcome.ADAPT ? "mandate.remark.required"
                    : "mandate.reason.required");
        }
        this.preparationId = preparationId;
        outcome = command.outcome();
        remark = isBlank(command.remark()) ? null : command.remark().strip();
        this.decidedBy = decidedBy;
        decidedAt = now;
    }

    void mend(MendStartPage mended) {
        openToInfluence = mended.openToInfluence().strip();
        fixed = mended.fixed().strip();
        whoDecides = mended.whoDecides().strip();
        delegated = isBlank(mended.delegated()) ? null : mended.delegated().strip();
    }

    boolean isGiven() {
        return outcome == MandateOutcome.GIVEN;
    }

    String publicText() {
        return String.join("\n", openToInfluence, fixed, whoDecides, delegated == null ? "" : delegated);
    }

    TrajectoryTerms terms(String topic, LocalDate feedbackBy, String contact) {
        return new TrajectoryTerms(topic, level, openToInfluence, fixed, whoDecides, feedbackBy, contact);
    }

    String decidedBy() {
        return decidedBy;
    }

    MandateRow toRow(String name) {
        return new MandateRow(outcome, level, whoDecides, openToInfluence, fixed, delegated, delegatedUpTo, remark, name,
                decidedAt);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
