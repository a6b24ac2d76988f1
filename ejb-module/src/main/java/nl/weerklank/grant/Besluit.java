package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The besluit on an application (Awb 1:3): outcome, amount, ground and reason, who took it under mandate, and the rule
 * that the quick check hit. TAKEN → SENT, with the last day to object. One per idea.
 */
@Entity
@Table(name = "besluit")
class Besluit {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    @Column(name = "pot_id")
    private UUID potId;
    @Enumerated(EnumType.STRING)
    private BesluitOutcome outcome;
    private BigDecimal requested;
    private BigDecimal amount;
    @Enumerated(EnumType.STRING)
    private Ground ground;
    private String reason;
    @Column(name = "other_way")
    private String otherWay;
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_at")
    private Instant takenAt;
    private boolean tacit;
    private String rule;
    @Column(name = "rule_version")
    private Integer ruleVersion;
    @Column(name = "rule_inputs")
    private String ruleInputs;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "last_objection_day")
    private LocalDate lastObjectionDay;

    protected Besluit() {
    }

    Besluit(UUID ideaId, UUID potId, BesluitOutcome outcome, BigDecimal requested, BigDecimal amount, String takenBy,
            Instant takenAt) {
        this.ideaId = ideaId;
        this.potId = potId;
        this.outcome = outcome;
        this.requested = requested;
        this.amount = amount;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    void because(Ground newGround, String newReason, String newOtherWay) {
        ground = newGround;
        reason = newReason;
        otherWay = newOtherWay;
    }

    void followedRule(String newRule, int version, String inputs) {
        rule = newRule;
        ruleVersion = version;
        ruleInputs = inputs;
    }

    void wasTacit() {
        tacit = true;
    }

    void sent(Instant now, LocalDate lastDay) {
        sentAt = now;
        lastObjectionDay = lastDay;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isTakenBy(String account) {
        return takenBy.equals(account);
    }

    BesluitOutcome outcome() {
        return outcome;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal requested() {
        return requested;
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID id() {
        return id;
    }

    Ground ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    String otherWay() {
        return otherWay;
    }

    BesluitDetails toDetails() {
        return new BesluitDetails(ideaId, outcome, requested, amount, ground, reason, otherWay, takenBy, takenAt,
                tacit, rule, ruleVersion, sentAt, lastObjectionDay);
    }
}
