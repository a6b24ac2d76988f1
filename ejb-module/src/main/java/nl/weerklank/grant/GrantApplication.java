package nl.weerklank.grant;

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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/**
 * One person asks for money for one idea. CONFIRMED starts the legal clock; COMPLETE (passed S1 8c) is, to the second,
 * the place in the queue (FND-02) and starts promise B; DECIDED ends both.
 */
@Entity
@Table(name = "grant_application")
class GrantApplication {

    @Id
    @Column(name = "idea_id")
    private UUID ideaId;
    private BigDecimal amount;
    @Column(name = "from_pot")
    private BigDecimal fromPot;
    @Column(name = "pot_id")
    private UUID potId;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "complete_at")
    private Instant completeAt;
    @Column(name = "legal_weeks")
    private int legalWeeks;
    @Column(name = "legal_due")
    private LocalDate legalDue;
    @Column(name = "promised_due")
    private Instant promisedDue;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "written_by")
    private String writtenBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "payment_way")
    private ChoosePaymentWay.Way paymentWay;
    @Column(name = "jury_round")
    private int juryRound = 1;
    @Column(name = "first_yes_by")
    private String firstYesBy;
    @Column(name = "first_yes_amount")
    private BigDecimal firstYesAmount;
    @Column(name = "first_yes_reason")
    private String firstYesReason;
    @Version
    private int version;

    protected GrantApplication() {
    }

    GrantApplication(UUID ideaId, BigDecimal amount, Instant confirmedAt, int legalWeeks, LocalDate legalDue) {
        this.ideaId = ideaId;
        this.amount = amount;
        this.fromPot = amount;
        this.confirmedAt = confirmedAt;
        this.legalWeeks = legalWeeks;
        this.legalDue = legalDue;
    }

    void writtenBy(String account) {
        writtenBy = account;
    }

    /**
     * The first time only: coming back after a talk does not cost the place in the queue. The place is the second in which
     * it happened; within one second the number decides (FND-02).
     */
    void complete(Instant now, Instant promise) {
        if (completeAt == null) {
            completeAt = now.truncatedTo(ChronoUnit.SECONDS);
            promisedDue = promise;
        }
    }

    Instant completeAt() {
        return completeAt;
    }

    void payFrom(UUID pot, BigDecimal part) {
        potId = pot;
        fromPot = part;
    }

    void moveLegalDue(LocalDate due) {
        legalDue = due;
    }

    void decide(Instant now) {
        decidedAt = now;
    }

    /**
     * Two people say yes to the same amount (FND-12).
     *
     * @return whether this is the second yes; another amount begins anew
     */
    boolean secondYes(FirstYes yes) {
        var same = firstYesBy != null && firstYesAmount.compareTo(yes.amount()) == 0;
        if (same && firstYesBy.equals(yes.account())) {
            throw new BusinessException("grant.decide.secondPerson");
        }
        if (!same) {
            firstYesBy = yes.account();
            firstYesAmount = yes.amount();
            firstYesReason = yes.reason();
        }
        return same;
    }

    Optional<FirstYes> firstYes() {
        return Optional.ofNullable(firstYesBy).map(by -> new FirstYes(by, firstYesAmount, firstYesReason));
    }

    /** Back to the talk: the next jury advises anew. */
    void adapt() {
        juryRound++;
        firstYesBy = null;
        firstYesAmount = null;
        firstYesReason = null;
    }

    void choose(ChoosePaymentWay.Way way) {
        paymentWay = way;
    }

    UUID ideaId() {
        return ideaId;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal fromPot() {
        return fromPot;
    }

    UUID potId() {
        return potId;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant promisedDue() {
        return promisedDue;
    }

    LocalDate legalDue() {
        return legalDue;
    }

    int legalWeeks() {
        return legalWeeks;
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    int juryRound() {
        return juryRound;
    }

    ChoosePaymentWay.Way paymentWay() {
        return paymentWay;
    }

    ApplicationRow toRow() {
        return new ApplicationRow(ideaId, amount, fromPot, potId, confirmedAt, completeAt, legalDue, promisedDue,
                decidedAt, paymentWay);
    }
}
