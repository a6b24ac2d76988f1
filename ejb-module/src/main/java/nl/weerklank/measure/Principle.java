package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a measure is held against; a list that officials keep (INV-41). One that is out stays with old measures. */
@Entity
@Table(name = "principle")
class Principle {

    @Id
    private UUID id = UUID.randomUUID();
    private String text;
    private String explanation;
    private boolean active;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    protected Principle() {
    }

    Principle(String text, String explanation, String by, Instant now) {
        active = true;
        write(text, explanation, by, now);
    }

    void write(String newText, String newExplanation, String by, Instant now) {
        text = newText;
        explanation = newExplanation;
        changedBy = by;
        changedAt = now;
    }

    void use(boolean yes, String by, Instant now) {
        active = yes;
        changedBy = by;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

}
