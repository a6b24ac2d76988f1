package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step of a measure: who does it and by when. */
@Entity
@Table(name = "measure_action")
class MeasureAction {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "measure_id")
    private UUID measureId;
    private String text;
    private String owner;
    private LocalDate due;
    @Column(name = "done_at")
    private Instant doneAt;

    protected MeasureAction() {
    }

    MeasureAction(UUID measureId, String text, String owner, LocalDate due) {
        this.measureId = measureId;
        this.text = text;
        this.owner = owner;
        this.due = due;
    }

    void done(Instant now) {
        doneAt = now;
    }

    UUID measureId() {
        return measureId;
    }

}
