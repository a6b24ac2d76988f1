package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line in the learning diary of a pilot. */
@Entity
@Table(name = "pilot_note")
class PilotNote {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "measure_id")
    private UUID measureId;
    private String text;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected PilotNote() {
    }

    PilotNote(UUID measureId, String text, String by, Instant now) {
        this.measureId = measureId;
        this.text = text;
        writtenBy = by;
        writtenAt = now;
    }

}
