package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What somebody typed in the form of a task and has not sent yet. */
@Entity
@IdClass(TaskDraft.Key.class)
@Table(name = "task_draft")
class TaskDraft {

    @Id
    @Column(name = "work_item_id")
    private UUID workItemId;
    @Id
    private String account;
    private String fields;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected TaskDraft() {
    }

    TaskDraft(UUID workItemId, String account) {
        this.workItemId = workItemId;
        this.account = account;
    }

    void keep(String newFields, Instant now) {
        fields = newFields;
        savedAt = now;
    }

    String fields() {
        return fields;
    }

    /** One draft per person and work item. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private UUID workItemId;
        private String account;

        Key() {
        }

        Key(UUID workItemId, String account) {
            this.workItemId = workItemId;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && workItemId.equals(key.workItemId) && account.equals(key.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(workItemId, account);
        }
    }
}
