package nl.weerklank.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where a contribution was used at the moment that it was taken back: by name, never by its words. */
@Entity
@Table(name = "withdrawal_use")
class WithdrawalUse {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "withdrawal_id")
    private UUID withdrawalId;
    @Enumerated(EnumType.STRING)
    private UseKind kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    private String title;
    @Column(name = "is_public")
    private boolean shown;
    private boolean mend;

    protected WithdrawalUse() {
    }

    WithdrawalUse(UUID withdrawalId, UseKind kind, UUID subjectId, String title, boolean shown) {
        this.withdrawalId = withdrawalId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.title = title;
        this.shown = shown;
    }

    /** A colleague has to look at the text there. */
    void mend() {
        mend = true;
    }

    UUID id() {
        return id;
    }

    UseRow toRow() {
        return new UseRow(id, kind, subjectId, title, shown, mend);
    }
}
