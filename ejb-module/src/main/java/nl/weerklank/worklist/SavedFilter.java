package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A way to look at the task list. Without a name it holds what its owner looked for last: words must not stand in an
 * address. With one it is kept, for its owner or for everybody with a role; removed it stays, so that who still uses it can
 * be told.
 */
@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    private UUID id = UUID.randomUUID();
    private String owner;
    private String name;
    private String role;
    @Enumerated(EnumType.STRING)
    private WorklistFilter.Scope scope;
    @Column(name = "task_key")
    private String taskKey;
    @Enumerated(EnumType.STRING)
    private WorklistFilter.Due due;
    private String words;
    @Enumerated(EnumType.STRING)
    private WorklistFilter.Sort sort;
    private boolean descending;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected SavedFilter() {
    }

    SavedFilter(String owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    void keep(WorklistFilter filter, String sharedWith, Instant now) {
        role = sharedWith;
        scope = filter.scope();
        taskKey = filter.taskKey();
        due = filter.due();
        words = filter.text();
        sort = filter.sort();
        descending = filter.descending();
        savedAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    String owner() {
        return owner;
    }

    String role() {
        return role;
    }

    SavedFilterRow toRow(String account, long count) {
        return new SavedFilterRow(id, name, owner, role, owner.equals(account), removedAt != null,
                new WorklistFilter(scope, taskKey, due, words, sort, descending, null, null, WorklistFilter.MAX_SIZE), count);
    }
}
