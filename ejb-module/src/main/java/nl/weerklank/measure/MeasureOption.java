package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that could be done about a cause, thought up together. */
@Entity
@Table(name = "measure_option")
class MeasureOption {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cause_id")
    private UUID causeId;
    @Enumerated(EnumType.STRING)
    private OptionKind kind;
    private String text;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;

    protected MeasureOption() {
    }

    MeasureOption(UUID causeId, OptionKind kind, String text, String by, Instant now) {
        this.causeId = causeId;
        this.kind = kind;
        this.text = text;
        madeBy = by;
        madeAt = now;
    }

    UUID causeId() {
        return causeId;
    }

}
