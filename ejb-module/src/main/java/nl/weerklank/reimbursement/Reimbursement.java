package nl.weerklank.reimbursement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.hibernate.annotations.BatchSize;

/**
 * What taking part cost one person: OFFERED without asking → CLAIMED → CHECKED, at once or after a talk near a limit → PAID;
 * DECLINED is up to the receiver alone (INV-37).
 */
@Entity
@Table(name = "reimbursement", schema = "vault")
class Reimbursement {

    @Id
    private UUID id = UUID.randomUUID();
    private UUID handle;
    @Column(name = "conversation_id")
    private UUID conversationId;
    @Enumerated(EnumType.STRING)
    private ParticipantRole role;
    @Enumerated(EnumType.STRING)
    private ReimbursementState state = ReimbursementState.OFFERED;
    // Read later, with those of others in the same list: a row that is locked comes without them.
    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "reimbursement_kind", schema = "vault", joinColumns = @JoinColumn(name = "reimbursement_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<ReimbursementKind> kinds = EnumSet.noneOf(ReimbursementKind.class);
    private BigDecimal amount;
    private boolean receipts;
    @Enumerated(EnumType.STRING)
    private ReimbursementWay way;
    @Column(name = "pickup_number")
    private String pickupNumber;
    @Enumerated(EnumType.STRING)
    @Column(name = "limit_rule")
    private LimitRule limit;
    @Column(name = "actual_costs")
    private boolean actualCosts;
    @Column(name = "counts_on")
    private LocalDate countsOn;
    @Column(name = "pay_from")
    private LocalDate payFrom;
    @Column(name = "pay_by")
    private Instant payBy;
    @Column(name = "talked_by")
    private String talkedBy;
    @Column(name = "talk_note")
    private String talkNote;
    @Column(name = "paid_by")
    private String paidBy;
    @Column(name = "offered_at")
    private Instant offeredAt;
    @Column(name = "claimed_at")
    private Instant claimedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected Reimbursement() {
    }

    Reimbursement(UUID handle, UUID conversationId, ParticipantRole role, Instant now) {
        this.handle = handle;
        this.conversationId = conversationId;
        this.role = role;
        offeredAt = now;
    }

    void claim(Set<ReimbursementKind> what, BigDecimal howMuch, boolean withReceipts, ReimbursementWay how, String number,
            Instant now) {
        requireOffered();
        kinds = EnumSet.copyOf(what);
        amount = howMuch;
        receipts = withReceipts;
        way = how;
        pickupNumber = how == ReimbursementWay.COUNTER ? number : null;
        claimedAt = now;
        state = ReimbursementState.CLAIMED;
    }

    /** No thank you; again changes nothing. */
    boolean turnDown(Instant now) {
        if (state == ReimbursementState.DECLINED) {
            return false;
        }
        requireOffered();
        state = ReimbursementState.DECLINED;
        closedAt = now;
        return true;
    }

    /** The limits were looked at. Within them it may be paid; else somebody talks first. */
    void looked(LimitRule found, LocalDate today) {
        limit = found;
        if (found == LimitRule.WITHIN && state == ReimbursementState.CLAIMED) {
            countsOn = today;
            state = ReimbursementState.CHECKED;
        }
    }

    void talked(TalkOutcome agreed, String note, String account, LocalDate today, Instant now) {
        if (state != ReimbursementState.CLAIMED) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        talkedBy = account;
        talkNote = note;
        actualCosts = agreed == TalkOutcome.ACTUAL_COSTS;
        if (agreed == TalkOutcome.DECLINED) {
            state = ReimbursementState.DECLINED;
            closedAt = now;
            return;
        }
        payFrom = agreed == TalkOutcome.NEXT_MONTH ? today.withDayOfMonth(1).plusMonths(1) : today;
        countsOn = payFrom;
        state = ReimbursementState.CHECKED;
    }

    void payBy(Instant due) {
        payBy = due;
    }

    /** Who talked with the receiver, and the receiver themselves, do not pay. */
    void pay(String account, String ownAccount, Instant now) {
        if (state != ReimbursementState.CHECKED) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        if (account.equals(talkedBy) || account.equals(ownAccount)) {
            throw new BusinessException("reimbursement.pay.own");
        }
        paidBy = account;
        closedAt = now;
        state = ReimbursementState.PAID;
    }

    private void requireOffered() {
        if (state != ReimbursementState.OFFERED) {
            throw new BusinessException("reimbursement.alreadyClaimed");
        }
    }

    UUID id() {
        return id;
    }

    UUID handle() {
        return handle;
    }

    UUID conversationId() {
        return conversationId;
    }

    ReimbursementState state() {
        return state;
    }

    BigDecimal amount() {
        return amount;
    }

    boolean receipts() {
        return receipts;
    }

    ReimbursementWay way() {
        return way;
    }

    String pickupNumber() {
        return pickupNumber;
    }

    LimitRule limit() {
        return limit;
    }

    LocalDate payFrom() {
        return payFrom;
    }

    Instant payBy() {
        return payBy;
    }

    ReimbursementRow toRow(String trajectory, Instant talkedOn) {
        return new ReimbursementRow(id, trajectory, talkedOn, role, state, Set.copyOf(kinds), amount, receipts, way,
                pickupNumber, limit, payFrom, payBy, state == ReimbursementState.PAID ? closedAt : null, paidBy);
    }
}
