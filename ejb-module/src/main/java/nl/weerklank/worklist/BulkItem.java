package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One task of the list of an act, and what became of it; without outcome it has not had its turn. */
@Entity
@Table(name = "bulk_item")
class BulkItem {

    static final String DONE = "DONE";

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "bulk_id")
    private UUID bulkId;
    private int place;
    @Column(name = "work_item_id")
    private UUID workItemId;
    private String outcome;
    private String fact;

    protected BulkItem() {
    }

    BulkItem(UUID bulkId, int place, UUID workItemId) {
        this.bulkId = bulkId;
        this.place = place;
        this.workItemId = workItemId;
    }

    void done() {
        outcome = DONE;
    }

    void refused(String key, String about) {
        outcome = key;
        fact = about;
    }

    UUID workItemId() {
        return workItemId;
    }
}
