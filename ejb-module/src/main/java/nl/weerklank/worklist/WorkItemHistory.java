package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A work item that changed hands, with the reason where somebody was asked. */
@Entity
@Table(name = "work_item_history")
class WorkItemHistory {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "work_item_id")
    private UUID workItemId;
    @Enumerated(EnumType.STRING)
    private HandOver.Kind kind;
    private String account;
    @Column(name = "from_account")
    private String fromAccount;
    @Column(name = "to_account")
    private String toAccount;
    private String reason;
    private Instant at;

    protected WorkItemHistory() {
    }

    WorkItemHistory(UUID workItemId, HandOver.Kind kind, String account, String fromAccount, String toAccount, String reason,
            Instant at) {
        this.kind = kind;
        this.workItemId = workItemId;
        this.account = account;
        this.fromAccount = fromAccount;
        this.toAccount = toAccount;
        this.reason = reason;
        this.at = at;
    }
}
