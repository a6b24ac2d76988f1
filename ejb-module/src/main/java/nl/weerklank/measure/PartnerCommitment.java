package nl.weerklank.measure;

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
import nl.weerklank.vault.CardCode;

/** What a partner promises for a measure: asked, confirmed or declined. Who answers for the partner is known to the vault alone. */
@Entity
@Table(name = "partner_commitment")
class PartnerCommitment {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "measure_id")
    private UUID measureId;
    private String organisation;
    private String text;
    private BigDecimal amount;
    @Column(name = "needed_by")
    private LocalDate neededBy;
    private UUID handle;
    @Column(name = "code_digest")
    private byte[] codeDigest;
    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PLANNED;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answer_by")
    private Instant answerBy;
    @Column(name = "reminder_at")
    private Instant reminderAt;
    @Column(name = "call_back_on")
    private LocalDate callBackOn;
    private String note;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected PartnerCommitment() {
    }

    PartnerCommitment(AskPartner command) {
        measureId = command.measureId();
        organisation = command.organisation().strip();
        text = command.text().strip();
        amount = command.amount();
        neededBy = command.neededBy();
        codeDigest = CardCode.digest(CardCode.of(id));
    }

    void reachableAs(UUID newHandle) {
        handle = newHandle;
    }

    /** The question goes out once; asking again after a decision was changed keeps the answer that was given. */
    boolean ask(Instant now, Instant reminder, Instant until) {
        if (state != CommitmentState.PLANNED) {
            return false;
        }
        state = CommitmentState.ASKED;
        askedAt = now;
        reminderAt = reminder;
        answerBy = until;
        return true;
    }

    /** Yes or no, with words of the partner's own; the last answer counts until the measure goes on without them. */
    void answer(boolean yes, String words, Instant now) {
        if (state == CommitmentState.PLANNED || state == CommitmentState.DROPPED) {
            throw new BusinessException("measure.partner.notAsked");
        }
        if (words != null && words.length() > 500) {
            throw new BusinessException("measure.text.tooLong");
        }
        state = yes ? CommitmentState.CONFIRMED : CommitmentState.DECLINED;
        note = words;
        answeredAt = now;
        callBackOn = null;
    }

    void callBack(LocalDate day, String words) {
        callBackOn = day;
        note = words;
    }

    void drop(String why) {
        state = CommitmentState.DROPPED;
        note = why;
    }

    boolean isAsked() {
        return state == CommitmentState.ASKED;
    }

    /** Neither yes nor left out: the measure waits. */
    boolean isOpen() {
        return state != CommitmentState.CONFIRMED && state != CommitmentState.DROPPED;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    UUID handle() {
        return handle;
    }

    Instant answerBy() {
        return answerBy;
    }

    Instant reminderAt() {
        return reminderAt;
    }

    CommitmentState state() {
        return state;
    }

    CommitmentRow toRow() {
        return new CommitmentRow(id, measureId, organisation, text, amount, neededBy, state, answerBy, callBackOn, note);
    }

}
